// A question before something that cannot be taken lightly. Escape says no; the keyboard comes back to where it was.

import { part } from "../pages/page.js";

const dialog = /** @type {HTMLDialogElement} */ (part("question"));
Elements.onTrusted(part("question-yes"), "click", () => dialog.close("yes"));
Elements.onTrusted(part("question-no"), "click", () => dialog.close("no"));

/**
 * @param {string} title
 * @param {Node[]} text
 * @param {string | null} yes what the button does, in words; null where there is nothing to do
 * @returns {Promise<boolean>}
 */
export function ask(title, text, yes) {
  part("question-title").textContent = title;
  part("question-text").replaceChildren(...text);
  part("question-yes").textContent = yes;
  part("question-yes").hidden = yes === null;
  part("question-no").textContent = yes === null ? "Close" : "Cancel";
  dialog.returnValue = "no";
  dialog.showModal();
  dialog.scrollTop = 0;
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }));
}
