// What content scripts, worker, popup and service say to each other. Every message has a `type`, verb first.
//
//   from          to        type            payload             reply
//   content       worker    scoreJobs       jobs: Sighting[], whole?: boolean   Reply; tiles in brief unless whole
//   content       worker    leaveJob        -                                   the page is not about a job any more
//   content       worker    switchRule      rule: id, enabled: boolean | null   was it switched?
//   popup         content   describePage    -                                   PageReport | null
//   popup         content   describeLayout  -                                   the page's skeleton, for a report
"use strict";

{
  /**
   * @typedef {object} Sighting What was read of one job; the service's JobSchema.
   * @property {string} id
   * @property {string} place
   * @property {string} seen_at ISO 8601, UTC
   * @property {string[]} blocks
   * @property {Record<string, string | string[]>} fields
   *
   * @typedef {"scored" | "off" | "slow" | "stranger" | "versions" | "misunderstood"} ServiceState
   *   scored: it answered. off: nothing listens. slow: it does not answer in time. stranger: another program holds
   *   the port. versions: extension and service do not fit. misunderstood: its answer has not the agreed shape.
   *
   * @typedef {object} Reply
   * @property {ServiceState} state
   * @property {any[]} [verdicts] one for each job, in order, when scored
   * @property {string} [hint] what to do, in the service's words
   *
   * @typedef {object} PageReport What the popup is told of the tab.
   * @property {ServiceState | "reading" | "reload"} state
   * @property {any} verdict
   * @property {Sighting | null} sighting
   */
  globalThis.Protocol = Object.freeze({
    /** The version of the HTTP contract; compared with the service's by a test. */
    API_VERSION: 1,
    HEADER: "X-SureBid-Api",
    DEFAULT_PORT: 5715,

    /** Milliseconds until a service that does not answer counts as slow. */
    TIMEOUT: 3000,

    /** What people read for each state of the service, and what they can do. */
    STATES: Object.freeze({
      scored: ["Running on this computer", ""],
      off: ["SureBid is not running", "Start it with surebid serve; this mends itself"],
      slow: ["SureBid does not answer", "It may be busy; this mends itself"],
      stranger: ["Another program uses SureBid's port", "Start surebid serve with another --port, and set it in SureBid's settings"],
      versions: ["Extension and service do not fit", "Update the older of the two"],
      misunderstood: ["SureBid's answer was not understood", "Update the extension and the service"],
      reading: ["Reading…", ""],
      unrecognised: ["Page layout not recognised", "Upwork may have changed this page, so there is no verdict"],
      reload: ["SureBid was updated", "Reload this page"],
    }),
  });
}
