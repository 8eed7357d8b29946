// What differs from the defaults, each with its way back; and the way back for everything.

import { attempt } from "../pages/notice.js";
import { part } from "../pages/page.js";
import { count } from "../pages/skill_names.js";
import { PLAIN, label, ruleOf, said } from "../pages/words.js";
import { ask } from "./question.js";

const { make, onTrusted } = Elements;

/**
 * A rule of a newer or older version: its setting is kept for that version, and touched by nothing here.
 * @param {string} key @param {any} catalogue
 */
export const isAside = (key, catalogue) => key.startsWith(Settings.RULE) && catalogue !== undefined && !ruleOf(key, catalogue);

/** @param {Record<string, any>} stored @param {any} catalogue */
export function showChanges(stored, catalogue) {
  const keys = Object.keys(stored).filter((key) => !isAside(key, catalogue)).sort((a, b) => order(a) - order(b) || a.localeCompare(b));
  const aside = Object.keys(stored).length - keys.length;
  const list = part("changes");
  const position = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(...keys.map((key) => row(key, stored[key], catalogue)));
  part("changes-none").hidden = keys.length > 0;
  part("reset-all").hidden = keys.length === 0;
  part("aside").textContent = aside ? `${count(aside, "setting")} of rules that this version does not know ${aside === 1 ? "is" : "are"} kept for the version that does.` : "";
  // The keyboard goes on at the next thing to reset, or at the buttons below.
  if (position >= 0) (list.children[Math.min(position, keys.length - 1)]?.querySelector("button") ?? part("export")).focus();
}

/** @param {string} key */
const order = (key) => (PLAIN.includes(key) ? PLAIN.indexOf(key) : PLAIN.length);

/** @param {string} key @param {any} value @param {any} catalogue */
function row(key, value, catalogue) {
  const name = label(key, catalogue);
  const reset = make("button", { type: "button", class: "quiet-button", "aria-label": `Reset ${name}` }, "Reset");
  onTrusted(reset, "click", () => attempt(() => Settings.set(key, undefined), `Reset: ${name}.`, () => Settings.set(key, value)));
  return make("li", {}, make("span", {}, make("b", {}, name), `: ${said(key, value, catalogue)}`), reset);
}

/** @param {() => any} catalogue the one shown now */
export function bindResetAll(catalogue) {
  onTrusted(part("reset-all"), "click", async () => {
    const text = "Your SURE list, your pay, all rules and everything else on this page go back to their defaults, on every computer that syncs with this one.";
    if (!await ask("Reset everything?", [make("p", {}, text), make("p", {}, "Export first to keep a copy.")], "Reset everything")) return;
    /** @type {Record<string, any>} */
    let before = {};
    await attempt(() => Settings.updateAll((now) => {
      before = now;
      return Object.fromEntries(Object.keys(now).filter((key) => !isAside(key, catalogue())).map((key) => [key, undefined]));
    }), "Everything is back to its default.", () => Settings.updateAll(() => before));
    part("export").focus();
  });
}
