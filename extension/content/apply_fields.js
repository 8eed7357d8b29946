// Where each field stands on the page where a proposal is written: the job in short, and what sending it costs. The form
// itself is nobody's business.
"use strict";

{
  const { first, every, besideIcon, smallest, self } = Ways;

  /** @type {import("./sighting.js").Layout} */
  globalThis.ApplyFields = Object.freeze({
    blocks: { about: [first(".fe-job-details"), self], connects: [self] },
    fields: {
      about: {
        title: [first(".content h3"), first("h3")],
        description: [first(".air3-truncation > span:not(.air3-truncation-labels)"), first(".description")],
        posted: [first('[itemprop="datePosted"]'), smallest(/^Posted .*(ago|yesterday|now|last|\d{4})/i)],
        fixed_budget: [besideIcon('[data-cy="fixed-price"]', "strong")],
        hourly_rate: [besideIcon('[data-cy="clock-timelog"]', "strong")],
        duration: [besideIcon('[data-cy*="duration"]', "strong"), smallest(/^(Less than 1 month|1 to 3 months|3 to 6 months|More than 6 months)$/)],
        weekly_hours: [smallest(/^((More|Less) than 30 hrs\/week|Hours to be determined)$/)],
        experience_level: [besideIcon('[data-cy="expertise"]', "strong"), smallest(/^(Entry level|Intermediate|Expert)$/i)],
        skills: [every(".fe-job-skills .air3-token, .skills-list .air3-token")],
      },
      connects: {
        connects_required: [smallest(/^This proposal requires \d+ Connects/), smallest(/^Required for proposal: ?\d/)],
        connects_remaining: [smallest(/you.ll have \d+ Connects remaining/), smallest(/^Remaining balance: ?\d+ Connects$/)],
        invited: [smallest(/^You (have been|were|are) invited /i), smallest(/^Invitation to interview$/i)],
        applied: [smallest(/^You have already submitted a proposal/i)],
        status: [smallest(/^This job (is no longer available|has been removed from Upwork|is a private listing)\.?$/)],
      },
    },
  });
}
