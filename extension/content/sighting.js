// Reading one job: every field of the table, in the blocks that are there, as shown text. No judging here.
"use strict";

{
  const { BLOCKS, FIELDS } = Fields;

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
   * What is shown of a job. A field whose label is there without a value is "", so that nobody takes it for a
   * line that Upwork left out.
   * @param {import("./places.js").Place} place
   * @returns {Sighting}
   */
  function read(place) {
    Ways.forget();
    /** @type {Record<string, Element>} */
    const blocks = {};
    for (const [name, ways] of Object.entries(BLOCKS)) {
      const root = find(ways, place.root)?.[0];
      if (root) blocks[name] = root;
    }
    /** @type {Record<string, string | string[]>} */
    const fields = {};
    for (const [name, { block, ways, list }] of Object.entries(FIELDS)) {
      const elements = blocks[block] ? find(ways, blocks[block]) : null;
      if (!elements) continue;
      const texts = elements.map(ShownText.of).filter(Boolean);
      fields[name] = list ? texts : texts.join(" ");
    }
    if (!("connects_required" in fields)) delete blocks.connects;
    const category = documentCategory(fields.title);
    if (category) fields.category = category;
    return { id: place.id, place: place.kind, seen_at: new Date().toISOString(), blocks: Object.keys(blocks), fields };
  }

  /**
   * The category stands nowhere on the page, but in the tab's title: "Job title - Web Development".
   * @param {unknown} title
   */
  function documentCategory(title) {
    const start = `${title} - `;
    return typeof title === "string" && document.title.startsWith(start) ? ShownText.collapse(document.title.slice(start.length)) : "";
  }

  globalThis.Sightings = Object.freeze({ read });
}
