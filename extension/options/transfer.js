// Export and import of the settings. An import shows first what it would change.

import { attempt } from "../pages/notice.js";
import { part } from "../pages/page.js";
import { PLAIN, changeSaid, label, said } from "../pages/words.js";
import { MOST_BYTES, fromText, toText } from "./backup.js";
import { isAside } from "./changes.js";
import { ask } from "./question.js";

const { make, onTrusted } = Elements;
const file = /** @type {HTMLInputElement} */ (part("file"));

/** @param {() => any} catalogue the one shown now */
export function bindTransfer(catalogue) {
  onTrusted(part("export"), "click", async () => {
    const address = URL.createObjectURL(new Blob([toText(await Settings.all())], { type: "application/json" }));
    make("a", { href: address, download: `surebid-settings-${new Date().toISOString().slice(0, 10)}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
  onTrusted(part("import"), "click", () => file.click());
  onTrusted(file, "change", async () => {
    const [chosen] = file.files ?? [];
    if (chosen) part("import-problem").textContent = await take(chosen, catalogue());
    file.value = "";
    part("import").focus();
  });
}

/**
 * @param {File} chosen
 * @param {any} catalogue
 * @returns {Promise<string>} what is wrong with the file, in words
 */
async function take(chosen, catalogue) {
  if (chosen.size > MOST_BYTES) return "This file is too large for a settings file. Choose one that SureBid exported.";
  const found = fromText(await chosen.text(), catalogue);
  if (!("settings" in found)) return found.problem;
  const { settings, left } = found;
  const stored = await Settings.all();
  const changed = differing(stored, settings, catalogue);
  const text = [
    changed.length ? make("ul", {}, ...changed.map((key) => change(key, stored[key], settings[key], catalogue))) : make("p", {}, "The file says what is set already: nothing would change."),
    ...(left.length ? [make("h3", {}, "Left out of the file"), make("ul", {}, ...left.map((words) => make("li", {}, words)))] : []),
  ];
  const title = changed.length ? "Import these settings?" : "Nothing to import";
  if (!await ask(title, text, changed.length ? `Make ${changed.length === 1 ? "this change" : `these ${changed.length} changes`}` : null)) return "";
  // Compared again: another window may have changed something while the question stood.
  await attempt(() => Settings.updateAll((now) => Object.fromEntries(differing(now, settings, catalogue).map((key) => [key, settings[key]]))),
    "Imported.", () => Settings.updateAll((now) => Object.fromEntries([...new Set([...Object.keys(now), ...Object.keys(stored)])].map((key) => [key, stored[key]]))));
  return "";
}

/**
 * The keys whose values the file would change. What it does not name goes back to its default, except what is kept
 * for another version.
 * @param {Record<string, any>} stored @param {Record<string, any>} settings @param {any} catalogue
 */
function differing(stored, settings, catalogue) {
  const keys = [...new Set([...PLAIN, ...Object.keys(stored), ...Object.keys(settings)])];
  return keys.filter((key) => (key in settings || !isAside(key, catalogue)) && said(key, stored[key], catalogue) !== said(key, settings[key], catalogue));
}

/** @param {string} key @param {any} before @param {any} after @param {any} catalogue */
function change(key, before, after, catalogue) {
  return make("li", {}, make("b", {}, label(key, catalogue)), `: ${changeSaid(key, before, after, catalogue)}`);
}
