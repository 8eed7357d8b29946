// The list of rules in the popup: grouped by the post's tips, and found by their words.

import { part } from "../pages/page.js";
import { ruleRow } from "./rule.js";

const { make, onTrusted } = Elements;
const search = /** @type {HTMLInputElement} */ (part("search"));

/** @type {{rows: ReturnType<typeof ruleRow>[], element: HTMLElement, heading: string}[]} */
let groups = [];
let drawn = "";

/**
 * Draw the rules once, then only what is set: drawing anew would take the keyboard away from where it is.
 * @param {any} catalogue the service's RulesSchema, or undefined before the service was ever seen
 * @param {Record<string, any>} stored
 */
export function showRules(catalogue, stored) {
  search.disabled = !catalogue;
  if (!catalogue) {
    part("found").textContent = "The rules appear here when the service has run once.";
    return;
  }
  const text = JSON.stringify(catalogue);
  if (text !== drawn) {
    drawn = text;
    groups = catalogue.tips.map((/** @type {any} */ tip) => group(tip, catalogue.rules));
    part("rules").replaceChildren(...groups.filter(({ rows }) => rows.length).map(({ element }) => element));
    find();
  }
  for (const { rows } of groups) for (const row of rows) row.show(stored);
}

/** @param {any} tip @param {any[]} rules */
function group(tip, rules) {
  const heading = tip.tip ? `Tip ${tip.tip} · ${tip.title}` : tip.title;
  const rows = rules.filter((rule) => rule.tip === tip.tip).map(ruleRow);
  return { rows, heading: heading.toLowerCase(), element: make("div", { class: "tip" }, make("h3", {}, heading), ...rows.map((row) => row.element)) };
}

/** Show the rules that have all the words typed, in their own texts or in their tip's. */
function find() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const { rows, heading, element } of groups) {
    for (const row of rows) {
      row.element.hidden = !words.every((word) => row.words.includes(word) || heading.includes(word));
      found += row.element.hidden ? 0 : 1;
    }
    element.hidden = rows.every((row) => row.element.hidden);
  }
  part("found").textContent = !words.length ? "" : found ? `${found} ${found === 1 ? "rule" : "rules"} found` : "No rule has these words. Try fewer or others.";
}

onTrusted(search, "input", find);
onTrusted(search, "keydown", (event) => {
  if (event.key !== "Escape" || !search.value) return;
  // Here Escape clears the words; once they are gone, it closes the popup.
  event.preventDefault();
  search.value = "";
  find();
});
