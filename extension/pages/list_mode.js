// What lists do with the jobs to skip.

import { choice } from "./choice.js";
import { attempt } from "./notice.js";

/** @type {readonly (readonly [string, string])[]} */
export const LIST_MODES = [["show", "Show"], ["dim", "Dim"], ["hide", "Hide"]];

/** @param {string} legend */
export function listMode(legend) {
  const { element, show } = choice("list-mode", legend, LIST_MODES, (value) => attempt(() => Settings.set("list_mode", value)));
  return { element, show: (/** @type {Record<string, any>} */ stored) => show(Settings.clean("list_mode", stored.list_mode) ?? Settings.DEFAULTS.list_mode) };
}
