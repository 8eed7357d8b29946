// What was read of a job, field by field: read, missing here, or not understood.

const { make } = Elements;

/** How a fact came about, where that is not plain reading. @type {Record<string, string>} */
const HOW = { "absent line": "its line is not on the page", derived: "worked out from other facts" };

/**
 * @param {any} page the content script's PageReport, with a verdict
 * @param {HTMLElement} report the button that copies a report
 */
export function fieldByField({ verdict }, report) {
  const read = Object.values(verdict.facts ?? {}).map((/** @type {any} */ fact) => [fact.label, fact.text, HOW[fact.how] ?? ""]);
  const missing = (verdict.missing ?? []).map((/** @type {any} */ it) => [it.label, "not on this page", ""]);
  const unread = (verdict.unread ?? []).map((/** @type {any} */ it) => [it.label, `“${it.text}”`, it.reason]);
  const numbers = [`${read.length} read`, `${missing.length} missing`, unread.length ? `${unread.length} not understood` : ""].filter(Boolean);
  return make("details", { class: "read" }, make("summary", {}, `What was read here: ${numbers.join(", ")}`),
    ...group("Not understood", unread), ...group("Read", read), ...group("Missing here", missing), report);
}

/** @param {string} title @param {string[][]} rows label, text, remark */
function group(title, rows) {
  if (!rows.length) return [];
  return [make("h3", {}, title), make("dl", {}, ...rows.flatMap(([label, text, remark]) => [
    make("dt", {}, label ?? ""), make("dd", {}, text ?? "", remark ? make("small", {}, remark) : null),
  ]))];
}
