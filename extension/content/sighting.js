// Reading one job: every field of its layout's table, in the blocks that are there, as shown text. No judging here.
"use strict";

{
  /**
   * @typedef {object} Layout
   * @property {Record<string, import("./ways.js").Way[]>} blocks how to find each part of the page
   * @property {Record<string, Record<string, import("./ways.js").Way[]>>} fields block -> field -> ways
   */

  /** @type {Record<string, Layout>} */
  const LAYOUTS = Object.freeze({ job_page: JobFields, slide_over: JobFields, tile: TileFields, apply_page: ApplyFields });

  /** Fields that are lists of texts; all others are one text. */
  const LISTS = new Set(["skills", "deliverables", "questions", "qualifications", "attachments"]);

  /** What a place shows of every job; where three are missing, the page has another layout than those known here. */
  const CORE = Object.freeze({
    job_page: ["description", "posted", "skills", "proposals", "experience_level", "client_member_since", "connects_required"],
    slide_over: ["description", "posted", "skills", "proposals", "experience_level", "client_member_since", "connects_required"],
    tile: ["description", "posted", "skills", "experience_level", "client_payment_verified"],
    apply_page: ["description", "posted", "connects_required"],
  });
  const MOST_MISSING = 2;

  /** Without these a job is not looked at as one that can be applied for, so the rest may be missing. */
  const NOT_OPEN = ["status", "applied"];

  /**
   * @param {import("./ways.js").Way[]} ways
   * @param {Element} root
   */
  function find(ways, root) {
    let label = null;
    for (const way of ways) {
      const elements = way(root);
      if (elements?.length) return elements;
      label ??= elements;
    }
    return label;
  }

  /**
   * Where each field of a job stands on the page now; an empty list where its label is there without a value.
   * @param {import("./places.js").Place} place
   * @returns {{blocks: string[], elements: Record<string, Element[]>}}
   */
  function locate(place) {
    Ways.forget();
    const layout = LAYOUTS[place.kind] ?? JobFields;
    /** @type {string[]} */
    const blocks = [];
    /** @type {Record<string, Element[]>} */
    const elements = {};
    for (const [block, fields] of Object.entries(layout.fields)) {
      const root = find(layout.blocks[block] ?? [], place.root)?.[0];
      if (!root) continue;
      blocks.push(block);
      for (const [name, ways] of Object.entries(fields)) {
        const found = find(ways, root);
        if (found) elements[name] = found;
      }
    }
    Ways.forget();
    return { blocks, elements };
  }

  /**
   * What is shown of a job. A field whose label is there without a value is "", so that nobody takes it for a
   * line that Upwork left out.
   * @param {import("./places.js").Place} place
   * @returns {Sighting}
   */
  function read(place) {
    const { blocks, elements } = locate(place);
    /** @type {Record<string, string | string[]>} */
    const fields = {};
    for (const [name, found] of Object.entries(elements)) {
      const texts = found.map(name === "description" ? ShownText.prose : ShownText.ofField).filter(Boolean);
      fields[name] = LISTS.has(name) ? texts : texts.join(" ");
    }
    const category = place.kind === "job_page" ? documentCategory(fields.title) : "";
    if (category) fields.category = category;
    return { id: place.id, place: place.kind, seen_at: new Date().toISOString(), blocks, fields };
  }

  /**
   * Is enough of it where such a page has it? If not, what was read may be anything, and no verdict is asked for.
   * @param {Sighting} sighting
   */
  function isRecognised({ place, fields }) {
    if (NOT_OPEN.some((name) => name in fields)) return true;
    const missing = CORE[/** @type {keyof typeof CORE} */ (place)].filter((name) => !fields[name]?.length);
    return Boolean(fields.title) && missing.length <= MOST_MISSING;
  }

  /**
   * The category stands nowhere on the page, but in the tab's title: "Job title - Web Development".
   * @param {unknown} title
   */
  function documentCategory(title) {
    const start = `${title} - `;
    return typeof title === "string" && document.title.startsWith(start) ? ShownText.collapse(document.title.slice(start.length)) : "";
  }

  globalThis.Sightings = Object.freeze({ read, locate, isRecognised });
}
