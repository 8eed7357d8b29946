// The places on a page where Upwork shows a job: where it stands, whose it is, and where a badge belongs.
"use strict";

{
  /**
   * @typedef {object} Place
   * @property {string} id the job's id
   * @property {"job_page"} kind
   * @property {Element} root everything that is shown of the job
   * @property {Element} title the heading that the badge follows
   */

  /** New ids are digits behind ~02 (or ~01); old ones are 16 hex digits behind ~01 and stay as they are. */
  const JOB_ID = /~0[12](\d{15,21})(?!\w)|(~01[0-9a-f]{16})(?!\w)/;

  /**
   * The job's id in an address, or null.
   * @param {string} address
   */
  function jobId(address) {
    const found = JOB_ID.exec(address);
    return found ? (found[1] ?? found[2]) : null;
  }

  /** Where a job page holds its job, newest layout first. */
  const ROOTS = [".job-details-content", ".job-details", "main"];
  const TITLES = [".job-details-card h4", "h4", "h1"];

  /**
   * The job of a job page, or null where this is none or nothing of it is there yet.
   * @returns {Place | null}
   */
  function jobPage() {
    const id = jobId(location.pathname);
    if (!id || !location.pathname.startsWith("/jobs/")) return null;
    for (const selector of ROOTS) {
      const root = document.querySelector(selector);
      const title = root && TITLES.map((heading) => root.querySelector(heading)).find(Boolean);
      if (root && title) return { id, kind: "job_page", root, title };
    }
    return null;
  }

  globalThis.Places = Object.freeze({ jobId, jobPage });
}
