// How each of SureBid's own pages begins: the look, light or dark by the system, and the parts of its HTML by id.

import "../shared/look.js";
import "../shared/elements.js";
import "../shared/protocol.js";
import "../shared/settings.js";

document.adoptedStyleSheets = [Look.tokens];
const dark = matchMedia("(prefers-color-scheme: dark)");
const theme = () => document.body.classList.toggle("dark", dark.matches);
dark.onchange = theme;
theme();

for (const place of document.querySelectorAll("[data-icon]")) {
  place.prepend(Elements.icon(/** @type {any} */ (/** @type {HTMLElement} */ (place).dataset.icon)));
}

/** @param {string} id */
export function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** Tell the page's tests, and nobody else, that everything is drawn. */
export function ready() {
  document.documentElement.dataset.ready = "true";
}
