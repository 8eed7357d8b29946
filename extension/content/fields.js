// Where every field of a job stands: field -> block and ways, newest layout first, the visible label last.
// Names are those of the service's ShownFields (compared by a test). Adding a layout is adding ways here.
"use strict";

{
  const { first, every, besideIcon, inItem, afterLabel, smallest, under, within } = Ways;

  /** Prices and ranges as a person reads them: "$600.00", "$15.00 - $38.00". */
  const MONEY = /^\$[\d,.]+[KM]?$/;
  const RANGE = /^\$[\d,.]+ ?- ?\$[\d,.]+( \/hr)?$/;

  /**
   * The parts of a job page. A block that is there says something even by a line that is not.
   * @type {Record<string, import("./ways.js").Way[]>}
   */
  const BLOCKS = {
    about: [first(".job-details-card > .air3-card-sections:not(.sidebar)"), (root) => [root]],
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
    connects: [(root) => [root]],
  };

  /**
   * @type {Record<string, {block: string, list?: boolean, ways: import("./ways.js").Way[]}>}
   */
  const FIELDS = {
    title: { block: "about", ways: [first("h4 span.flex-1, h4 span"), first("span.text-base.flex-1"), first("h1"), first("h4")] },
    description: {
      block: "about",
      ways: [first('[data-test~="Description"] p'), first("p.multiline-text"), within(under(/^Summary$/), first("p"))],
    },
    deliverables: { block: "about", list: true, ways: [every('[data-test="deliverable"]'), every('[data-test="deliverables"] li')] },
    posted: {
      block: "about",
      ways: [
        first(".posted-on-line div > div > span"),
        first('[data-test~="PostedOn"]'),
        within(smallest(/^Posted .*(ago|yesterday|now|last|\d{4})/i), first("span")),
        smallest(/^Posted .*(ago|yesterday|now|last|\d{4})/i),
      ],
    },
    location_rule: {
      block: "about",
      ways: [first(".posted-on-line p"), first('[data-test="LocationLabel"]'), smallest(/^(Worldwide|Only freelancers located in .*)$/)],
    },
    fixed_budget: {
      block: "about",
      ways: [besideIcon('[data-cy="fixed-price"]', "strong"), first('[data-test~="BudgetAmount"]'), inItem(/^Fixed-price$/i, MONEY)],
    },
    hourly_rate: {
      block: "about",
      ways: [besideIcon('[data-cy="clock-timelog"]', ".d-flex, strong"), inItem(/^Hourly$/, RANGE)],
    },
    weekly_hours: {
      block: "about",
      ways: [besideIcon('[data-cy="clock-hourly"]', "strong"), smallest(/^((More|Less) than 30 hrs\/week|Hours to be determined)$/)],
    },
    duration: {
      block: "about",
      ways: [
        besideIcon('[data-cy^="duration"]', "strong"),
        smallest(/^(Less than 1 month|1 to 3 months|3 to 6 months|More than 6 months)$/),
      ],
    },
    experience_level: {
      block: "about",
      ways: [besideIcon('[data-cy="expertise"]', "strong"), smallest(/^(Entry level|Intermediate|Expert)$/i)],
    },
    project_type: {
      block: "about",
      ways: [first(".segmentations li span"), smallest(/^(Ongoing|One-time|Complex) project$/)],
    },
    contract_to_hire: { block: "about", ways: [smallest(/^Contract-to-hire opportunity$/i)] },
    skills: {
      block: "about",
      list: true,
      ways: [
        every('.skills-list a[href*="ontology_skill_uid"]'),
        every('a[href*="ontology_skill_uid"]'),
        every(".skills-list .air3-badge"),
        within(under(/^Skills and Expertise$/), every("a")),
      ],
    },
    questions: {
      block: "about",
      list: true,
      ways: [every('[data-test~="Questions"] li'), within(under(/^You will be asked to answer/), every("ol > li"))],
    },
    qualifications: {
      block: "about",
      list: true,
      ways: [every(".qualification-items li"), within(under(/^Preferred qualifications$/), every("li"))],
    },
    positions: { block: "about", ways: [first('[data-test="freelancers-to-hire"]'), smallest(/^Number of freelancers needed: ?\d+$/)] },
    attachments: { block: "about", list: true, ways: [within(under(/^Attachments?( \(\d+\))?$/), every("a"))] },
    featured: { block: "about", ways: [first('[data-test~="JobBadgePremium"]'), smallest(/^Featured$/)] },
    bid_range: { block: "about", ways: [smallest(/^Bid range - High/)] },
    status: {
      block: "connects",
      ways: [smallest(/^This job (is no longer available|has been removed from Upwork|is a private listing)\.?$/)],
    },
    invited: { block: "connects", ways: [smallest(/^You (have been|were|are) invited /i), smallest(/^Invitation to interview$/i)] },
    applied: { block: "connects", ways: [smallest(/already submitted a proposal/i)] },

    proposals: { block: "activity", ways: [afterLabel(/^Proposals:$/), first('[data-test="proposals-tier"] strong'), smallest(/^Proposals: ./)] },
    last_viewed: { block: "activity", ways: [afterLabel(/^Last viewed by client:$/), smallest(/^Last viewed by client: ./)] },
    hires: { block: "activity", ways: [afterLabel(/^Hires:$/), smallest(/^Hires: ./)] },
    interviewing: { block: "activity", ways: [afterLabel(/^Interviewing:$/), smallest(/^Interviewing: ./)] },
    invites_sent: { block: "activity", ways: [afterLabel(/^Invites sent:$/), smallest(/^Invites sent: ./)] },
    unanswered_invites: { block: "activity", ways: [afterLabel(/^Unanswered invites:$/), smallest(/^Unanswered invites: ./)] },

    connects_required: {
      block: "connects",
      ways: [smallest(/^(Send a proposal for|Required Connects to submit a proposal): ?\d/), smallest(/^This proposal requires \d+ Connects/)],
    },
    connects_available: { block: "connects", ways: [smallest(/^Available Connects: ?\d/)] },
    connects_remaining: { block: "connects", ways: [smallest(/you'll have \d+ Connects remaining/)] },

    client_payment_verified: {
      block: "client",
      ways: [smallest(/^Payment method (not )?(un)?verified$/i), smallest(/^Payment (un)?verified$/i)],
    },
    client_phone_verified: { block: "client", ways: [smallest(/^Phone number (not )?verified$/i)] },
    client_rating: { block: "client", ways: [within(first('[data-testid="buyer-rating"]'), smallest(/^[\d.]+ of [\d,]+ reviews?$/)), smallest(/^[\d.]+ of [\d,]+ reviews?$/)] },
    client_reviews: { block: "client", ways: [smallest(/^[\d.]+ of [\d,]+ reviews?$/)] },
    client_location: { block: "client", ways: [every('[data-qa="client-location"] strong, [data-qa="client-location"] span.nowrap:first-child')] },
    client_jobs_posted: { block: "client", ways: [first('[data-qa="client-job-posting-stats"] strong'), smallest(/^[\d,]+ jobs? posted$/)] },
    client_hire_rate: { block: "client", ways: [first('[data-qa="client-job-posting-stats"] div'), smallest(/\d+% hire rate/)] },
    client_open_jobs: { block: "client", ways: [first('[data-qa="client-job-posting-stats"] div'), smallest(/\d+ open jobs?/)] },
    client_total_spent: { block: "client", ways: [first('[data-qa="client-spend"]'), smallest(/^\$[\d,.]+[KM]?\+? total spent$/)] },
    client_hires: { block: "client", ways: [first('[data-qa="client-hires"]'), smallest(/^[\d,]+ hires?, [\d,]+ active$/)] },
    client_active: { block: "client", ways: [first('[data-qa="client-hires"]'), smallest(/^[\d,]+ hires?, [\d,]+ active$/)] },
    client_avg_hourly_rate: { block: "client", ways: [first('[data-qa="client-hourly-rate"]'), smallest(/\/hr avg hourly rate paid$/)] },
    client_hours: { block: "client", ways: [first('[data-qa="client-hours"]'), smallest(/^[\d,]+ hours?$/)] },
    client_industry: { block: "client", ways: [first('[data-qa="client-company-profile-industry"]')] },
    client_size: { block: "client", ways: [first('[data-qa="client-company-profile-size"]'), smallest(/company \([\d,+-]+ people\)$/)] },
    client_member_since: { block: "client", ways: [first('[data-qa="client-contract-date"]'), smallest(/^Member since [A-Z]/)] },
    client_history: { block: "connects", ways: [first('[data-cy="work-history-title"]'), smallest(/^Client's recent history \(\d+\)$/)] },
  };

  globalThis.Fields = Object.freeze({ BLOCKS, FIELDS });
}
