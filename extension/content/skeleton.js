// A page's skeleton for a report: tags, classes and attribute names, without any text, address or id of a person or a job.
"use strict";

{
  const DEEPEST = 40;
  const MOST_LINES = 2000;

  /** Attributes whose values are Upwork's own words for the parts of its pages; of all others only the name is told. */
  const TOLD = ["class", "data-test", "data-testid", "data-qa", "data-cy", "role", "itemprop", "data-ev-sublocation", "data-ev-label"];

  /**
   * @param {Element} root
   * @returns {string}
   */
  function skeleton(root) {
    /** @type {string[]} */
    const lines = [];
    walk(root, 0, lines);
    return lines.slice(0, MOST_LINES).join("\n");
  }

  /** @param {Element} element @param {number} depth @param {string[]} lines */
  function walk(element, depth, lines) {
    if (depth > DEEPEST || lines.length > MOST_LINES || Overlays.of(element) || element.matches("script, style, svg")) return;
    const attributes = [...element.attributes].map(({ name, value }) => (TOLD.includes(name) ? `${plain(name)}="${plain(value)}"` : plain(name)));
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    lines.push(`${"  ".repeat(depth)}${[element.localName, ...attributes].join(" ")}${own ? " (text)" : ""}`);
    for (const child of element.children) walk(child, depth + 1, lines);
  }

  /** Numbers can be somebody's id. @param {string} text */
  const plain = (text) => text.replace(/\d{4,}/g, "#").slice(0, 200);

  globalThis.Skeleton = Object.freeze({ of: skeleton });
}
