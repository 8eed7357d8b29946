// What was just done, in one line that screen readers speak; with a way back where there is one.

import { part } from "./page.js";

const { make, onTrusted } = Elements;

/**
 * @param {string} words
 * @param {() => Promise<unknown>} [undo]
 */
export function tell(words, undo) {
  const button = undo && make("button", { type: "button" }, "Undo");
  if (button) {
    onTrusted(button, "click", () => {
      part("notice").focus();
      return attempt(undo, "Undone.");
    });
  }
  part("notice").replaceChildren(make("span", {}, words), ...(button ? [button] : []));
}

onTrusted(document, "keydown", (event) => {
  if (event.key === "Escape" && !part("notice").contains(document.activeElement)) part("notice").replaceChildren();
});

/**
 * Change a setting, and say so where the browser does not keep it.
 * @param {() => Promise<unknown>} change
 * @param {string} [done] said when it was kept
 * @param {() => Promise<unknown>} [undo]
 * @returns {Promise<boolean>} whether it was kept
 */
export async function attempt(change, done, undo) {
  try {
    await change();
  } catch (error) {
    tell(wordsFor(error));
    return false;
  }
  if (done) tell(done, undo);
  return true;
}

/** @param {any} error @returns {string} */
function wordsFor(error) {
  if (!(error instanceof Settings.Refused)) return "That did not work. Open this page again and try once more.";
  const { reason, key, over } = /** @type {any} */ (error);
  if (reason === "often") return "Your browser allows 120 changes a minute. Wait a minute, then try again.";
  if (reason === "full") return "Your browser has no more room for synced settings. Remove some skills, or reset rules that you do not need.";
  if (reason === "other") return "Your browser did not keep this change. Try again.";
  if (key !== "skills") return "This is more than your browser can sync. Shorten it, then try again.";
  return `The list is about ${over.toLocaleString("en-US")} letters longer than your browser can sync. Remove some skills or shorten their names, then try again.`;
}
