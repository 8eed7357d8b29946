// Where each field stands on a job page and in a slide-over: block -> field -> ways, newest layout first, the visible
// label last. Names are those of the service's ShownFields (compared by a test).
"use strict";

{
  const { first, every, besideIcon, inItem, afterLabel, smallest, under, within, self } = Ways;

  /** Prices and ranges as a person reads them: "$600.00", "$15.00 - $38.00". */
  const MONEY = /^\$[\d,.]+[KM]?$/;
  const RANGE = /^\$[\d,.]+ ?- ?\$[\d,.]+( \/hr)?$/;

  /** @type {import("./sighting.js").Layout} */
  globalThis.JobFields = Object.freeze({
    blocks: {
      about: [first(".job-details-card > .air3-card-sections:not(.sidebar)"), self],
      activity: [
        first(".client-activity-items"),
        under(/^Activity on this job$/),
      ],
      client: [
        first(".cfe-ui-job-about-client"),
        first('[data-test~="about-client-container"]'),
        first('[data-test~="AboutClientUser"]'),
        first(".cfe-about-client-v2"),
        under(/^About the client$/),
      ],
      connects: [self],
    },
    fields: {
      about: {
        title: [first("h4 span.flex-1, h4 span"), first("span.text-base.flex-1"), first("h1"), first("h4")],
        description: [first('[data-test~="Description"] p'), first("p.multiline-text"), within(under(/^Summary$/), first("p"))],
        deliverables: [every('[data-test="deliverable"]'), every('[data-test="deliverables"] li')],
        posted: [
          first(".posted-on-line div > div > span"),
          first('[data-test~="PostedOn"]'),
          within(smallest(/^Posted .*(ago|yesterday|now|last|\d{4})/i), first("span")),
          smallest(/^Posted .*(ago|yesterday|now|last|\d{4})/i),
        ],
        location_rule: [first(".posted-on-line p"), first('[data-test="LocationLabel"]'), smallest(/^(Worldwide|Only freelancers located in .*)$/)],
        fixed_budget: [besideIcon('[data-cy="fixed-price"]', "strong"), first('[data-test~="BudgetAmount"]'), inItem(/^Fixed-price$/i, MONEY)],
        hourly_rate: [besideIcon('[data-cy="clock-timelog"]', ".d-flex, strong"), inItem(/^Hourly$/, RANGE)],
        weekly_hours: [besideIcon('[data-cy="clock-hourly"]', "strong"), smallest(/^((More|Less) than 30 hrs\/week|Hours to be determined)$/)],
        duration: [
          besideIcon('[data-cy^="duration"]', "strong"),
          smallest(/^(Less than 1 month|1 to 3 months|3 to 6 months|More than 6 months)$/),
        ],
        experience_level: [besideIcon('[data-cy="expertise"]', "strong"), smallest(/^(Entry level|Intermediate|Expert)$/i)],
        project_type: [first(".segmentations li span"), smallest(/^(Ongoing|One-time|Complex) project$/)],
        contract_to_hire: [smallest(/^Contract-to-hire opportunity$/i)],
        skills: [
          every('.skills-list a[href*="ontology_skill_uid"]'),
          every('a[href*="ontology_skill_uid"]'),
          every(".skills-list .air3-badge"),
          within(under(/^Skills and Expertise$/), every("a")),
        ],
        questions: [every('[data-test~="Questions"] li'), within(under(/^You will be asked to answer/), every("ol > li"))],
        qualifications: [every(".qualification-items li"), within(under(/^Preferred qualifications$/), every("li"))],
        positions: [first('[data-test="freelancers-to-hire"]'), smallest(/^Number of freelancers needed: ?\d+$/)],
        attachments: [within(under(/^Attachments?( \(\d+\))?$/), every("a"))],
        featured: [first('[data-test~="JobBadgePremium"]'), smallest(/^Featured$/)],
        bid_range: [smallest(/^Bid range - High/)],
      },
      activity: {
        proposals: [afterLabel(/^Proposals:$/), first('[data-test="proposals-tier"] strong'), smallest(/^Proposals: ./)],
        last_viewed: [afterLabel(/^Last viewed by client:$/), smallest(/^Last viewed by client: ./)],
        hires: [afterLabel(/^Hires:$/), smallest(/^Hires: ./)],
        interviewing: [afterLabel(/^Interviewing:$/), smallest(/^Interviewing: ./)],
        invites_sent: [afterLabel(/^Invites sent:$/), smallest(/^Invites sent: ./)],
        unanswered_invites: [afterLabel(/^Unanswered invites:$/), smallest(/^Unanswered invites: ./)],
      },
      client: {
        client_payment_verified: [smallest(/^Payment method (not )?(un)?verified$/i), smallest(/^Payment (un)?verified$/i)],
        client_phone_verified: [smallest(/^Phone number (not )?verified$/i)],
        client_rating: [within(first('[data-testid="buyer-rating"]'), smallest(/^[\d.]+ of [\d,]+ reviews?$/)), smallest(/^[\d.]+ of [\d,]+ reviews?$/)],
        client_reviews: [smallest(/^[\d.]+ of [\d,]+ reviews?$/)],
        client_location: [every('[data-qa="client-location"] strong, [data-qa="client-location"] div > span:first-child')],
        client_jobs_posted: [first('[data-qa="client-job-posting-stats"] strong'), smallest(/^[\d,]+ jobs? posted$/)],
        client_hire_rate: [first('[data-qa="client-job-posting-stats"] div'), smallest(/\d+% hire rate/)],
        client_open_jobs: [first('[data-qa="client-job-posting-stats"] div'), smallest(/\d+ open jobs?/)],
        client_total_spent: [first('[data-qa="client-spend"]'), smallest(/^\$[\d,.]+[KM]?\+? total spent$/)],
        client_hires: [first('[data-qa="client-hires"]'), smallest(/^[\d,]+ hires?, [\d,]+ active$/)],
        client_active: [first('[data-qa="client-hires"]'), smallest(/^[\d,]+ hires?, [\d,]+ active$/)],
        client_avg_hourly_rate: [first('[data-qa="client-hourly-rate"]'), smallest(/\/hr avg hourly rate paid$/)],
        client_hours: [first('[data-qa="client-hours"]'), smallest(/^[\d,]+ hours?$/)],
        client_industry: [first('[data-qa="client-company-profile-industry"]')],
        client_size: [first('[data-qa="client-company-profile-size"]'), smallest(/company \([\d,+-]+ people\)$/)],
        client_member_since: [first('[data-qa="client-contract-date"]'), smallest(/^Member since [A-Z]/)],
      },
      connects: {
        status: [smallest(/^This job (is no longer available|has been removed from Upwork|is a private listing)\.?$/)],
        invited: [smallest(/^You (have been|were|are) invited /i), smallest(/^Invitation to interview$/i)],
        applied: [smallest(/^You have already submitted a proposal/i)],
        connects_required: [smallest(/^(Send a proposal for|Required Connects to submit a proposal): ?\d/), smallest(/^This proposal requires \d+ Connects/)],
        connects_available: [smallest(/^Available Connects: ?\d/)],
        connects_remaining: [smallest(/you.ll have \d+ Connects remaining/)],
        client_history: [first('[data-cy="work-history-title"]'), smallest(/^Client's recent history \(\d+\)$/)],
      },
    },
  });
}
