// The places on a page where Upwork shows a job: where it stands, whose it is, and where a badge belongs.
"use strict";

{
  /**
   * @typedef {object} Place
   * @property {string} id the job's id
   * @property {"job_page" | "slide_over" | "apply_page" | "tile"} kind
   * @property {Element} root everything that is shown of the job
   * @property {Element} title what the badge follows
   */

  /** New ids are digits behind ~02 (or ~01); old ones are 16 hex digits behind ~01 and stay as they are. */
  const JOB_ID = /~0[12](\d{15,21})(?!\w)|(~01[0-9a-f]{16})(?!\w)/;

  /** Tiles of search (server-rendered and hydrated), of the feeds, and of older layouts. Ads are none of these. */
  const TILE = [
    "article[data-ev-job-uid]",
    "article.job-tile",
    '[data-test~="JobTile"]',
    '[data-ev-sublocation="job_feed_tile"]',
    "section[data-ev-opening_uid]",
    "section.job-tile",
  ].join(", ");

  const SLIDE_OVER = '.air3-slider-job-details, [data-test="air3-slider"], [role="dialog"][class*="slider"]';

  /** Where a whole job stands, newest layout first, and the heading that names it. */
  const ROOTS = [".job-details-content", ".job-details", ".job-details-card", "main", "#__nuxt"];
  const TITLES = [".job-details-card h4", "h4", "h1"];

  /** A title in a clamp that cuts what stands below it: the badge goes behind the clamp. */
  const CLAMP = ".air3-line-clamp-wrapper, [data-ev-sublocation='!line_clamp']";

  const ROW = ".d-flex:not(.flex-column)";

  /**
   * The job's id in an address, or null.
   * @param {string} address
   */
  function jobId(address) {
    const found = JOB_ID.exec(address);
    return found ? (found[1] ?? found[2] ?? null) : null;
  }

  /**
   * The places that show one whole job: at most one on the page, and a slide-over above it.
   * @returns {Place[]}
   */
  function whole() {
    const places = [slideOver()];
    if (location.pathname.startsWith("/jobs/")) places.push(inAddress("job_page", document, ROOTS, TITLES));
    if (/\/proposals\/job\/.*apply/.test(location.pathname)) places.push(inAddress("apply_page", document, ["body"], [".fe-job-details h3", "h3", "h1"]));
    return places.filter((place) => place !== null);
  }

  /**
   * @param {Place["kind"]} kind
   * @param {ParentNode} parent
   * @param {string[]} roots
   * @param {string[]} titles
   * @returns {Place | null}
   */
  function inAddress(kind, parent, roots, titles) {
    const id = jobId(location.pathname);
    if (!id) return null;
    for (const selector of roots) {
      const root = parent.querySelector(selector);
      const title = root && titles.map((heading) => root.querySelector(heading)).find(Boolean);
      if (root && title) return { id, kind, root, title };
    }
    return null;
  }

  /** The panel that slides over a list; other jobs' links stand in it, so its id is that of the address or of its own link. */
  function slideOver() {
    const slider = document.querySelector(SLIDE_OVER);
    const root = slider?.querySelector(".job-details-card, .job-details-loader") ?? slider;
    const title = root?.querySelector("h4");
    if (!slider || !root || !title) return null;
    const own = [...slider.querySelectorAll("a[href*='/jobs/~0']")].find((link) => /new window/i.test(link.textContent ?? ""));
    const id = jobId(location.pathname) ?? jobId(own?.getAttribute("href") ?? "");
    return id ? { id, kind: /** @type {const} */ ("slide_over"), root, title } : null;
  }

  /**
   * The tiles in a part of the page that is new, the part itself among them.
   * @param {Element} part
   * @returns {Element[]}
   */
  function tilesIn(part) {
    const found = part.matches(TILE) ? [part, ...part.querySelectorAll(TILE)] : [...part.querySelectorAll(TILE)];
    return found.filter((element) => !element.parentElement?.closest(TILE));
  }

  /**
   * The job of a tile; null where its id or title is not there (yet).
   * @param {Element} element
   * @returns {Place | null}
   */
  function ofTile(element) {
    const link = element.querySelector("a[href*='/jobs/']");
    const uid = element.getAttribute("data-ev-job-uid") ?? element.getAttribute("data-ev-opening_uid");
    const id = uid ?? jobId(link?.getAttribute("href") ?? "");
    const heading = element.querySelector(".job-tile-title") ?? element.querySelector("h2, h3, h4");
    if (!id || !/^[~\w-]{1,64}$/.test(id) || !heading) return null;
    const clamp = heading.closest(CLAMP);
    return { id, kind: "tile", root: element, title: outOfRows(clamp && element.contains(clamp) ? clamp : heading, element) };
  }

  /**
   * A badge needs the whole width: where the title stands in a row with buttons, it goes behind the row.
   * @param {Element} title
   * @param {Element} tile
   */
  function outOfRows(title, tile) {
    let outer = title;
    while (outer.parentElement && outer.parentElement !== tile && outer.parentElement.matches(ROW)) outer = outer.parentElement;
    return outer;
  }

  /** @param {Element} element */
  const tileAround = (element) => element.closest(TILE);

  globalThis.Places = Object.freeze({ jobId, whole, tilesIn, ofTile, tileAround });
}
