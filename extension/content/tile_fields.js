// Where each field stands on a tile: search tiles (S, data-test of 2024 to 2026), feed tiles (F) and the other feed layout (F2,
// job-tile-*), then older classes, then what people read. A tile says nothing by a line that is not there.
"use strict";

{
  const { first, matching, spoken, every, smallest, self } = Ways;

  /** F2 tells kind, price, length, hours and level in one line, between dots. */
  const F2_LINE = '[data-test="job-feed-tile-timeline-budget"]';

  /** @type {import("./sighting.js").Layout} */
  globalThis.TileFields = Object.freeze({
    blocks: { about: [self] },
    fields: {
      about: {
        title: [first(".job-tile-title a"), first('[data-test~="job-tile-title-link"]'), first(".job-tile-title"), first("h2 a, h3 a"), first("h2, h3")],
        description: [
          first('[data-test~="JobDescription"] p'),
          first('[data-test="job-description-text"]'),
          first('[data-test="job-tile-description"] .air3-line-clamp'),
          first('[data-test="job-tile-description"]'),
          first(".air3-line-clamp p.text-body-sm"),
          first(".job-description .air3-line-clamp > span"),
        ],
        posted: [
          first('[data-test="posted-on"]'),
          first('[data-test="job-pubilshed-date"]'),
          first('[data-test="job-tile-posted-on"]'),
          smallest(/^Posted .*(ago|yesterday|now|last|\d{4})/i),
        ],
        fixed_budget: [
          first('[data-test="is-fixed-price"]'),
          first('[data-test="budget"]'),
          matching(F2_LINE, /^Fixed/i),
          smallest(/^Est\. budget: ?\$[\d,.]+$/i),
        ],
        hourly_rate: [
          matching('[data-test="job-type-label"], [data-test="job-type"]', /^Hourly: ?\$/),
          matching(F2_LINE, /^Hourly: ?\$/),
          smallest(/^Hourly: ?\$[\d,.]+ ?- ?\$[\d,.]+$/),
        ],
        weekly_hours: [
          matching('[data-test="duration-label"], [data-test="duration"]', /hrs?\/week|not sure|to be determined/i),
          matching(F2_LINE, /hrs?\/w/i),
        ],
        duration: [matching('[data-test="duration-label"], [data-test="duration"]', /month/i), matching(F2_LINE, /month/i)],
        experience_level: [
          first('[data-test="experience-level"]'),
          first('[data-test="contractor-tier"]'),
          matching(F2_LINE, /Entry|Intermediate|Expert/),
          smallest(/^(Entry level|Intermediate|Expert)$/i),
        ],
        skills: [
          every('[data-test="attr-item"]'),
          every('[data-test="token"]'),
          every('[data-test="job-tile-attrs"] .air3-token'),
          every('[data-test~="JobAttrs"] .air3-token'),
          every(".air3-token"),
        ],
        positions: [first('[data-test="freelancers-to-hire"]'), smallest(/^Number of freelancers needed: ?\d+$/)],
        featured: [first('[data-test~="JobBadgePremium"]'), first('[data-test="featured-badge"]'), smallest(/^Featured$/)],
        proposals: [
          first('[data-test="proposals-tier"]'),
          first('[data-test="proposals"]'),
          first('[data-test="job-tile-proposals"]'),
          smallest(/^Proposals: ?\S/),
        ],
        client_payment_verified: [
          first('[data-test="payment-verified"]'),
          first('[data-test="payment-verification-status"]'),
          first('[data-test="job-tile-payment-status"]'),
          smallest(/^Payment (un)?verified$/i),
        ],
        client_rating: [
          first(".air3-rating-value-text"),
          first('[data-test="job-tile-client-feedback"]'),
          spoken('[data-test="js-feedback"] .sr-only, .air3-rating .sr-only'),
        ],
        client_reviews: [spoken('[data-test="total-feedback"] .air3-popper-content', /based on \d/)],
        client_location: [
          first('[data-test="location"]'),
          first('[data-test="client-country"]'),
          first('[data-test="job-tile-client-location"]'),
        ],
        client_total_spent: [
          first('[data-test="total-spent"]'),
          first('[data-test="client-spendings"]'),
          first('[data-test="job-tile-client-total-spent"]'),
          smallest(/^\$[\d,.]+[KM]?\+? spent$/),
        ],
        status: [smallest(/^This job (is no longer available|has been removed from Upwork|is a private listing)\.?$/)],
      },
    },
  });
}
