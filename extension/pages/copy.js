// A button that copies a text and says so.

import { tell } from "./notice.js";

/**
 * @param {HTMLElement} button
 * @param {() => string} text
 */
export function copies(button, text) {
  Elements.onTrusted(button, "click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      tell("Copied.");
    } catch {
      tell("Your browser did not allow copying. Click the page once and try again.");
    }
  });
}
