// Settings as a file: what is written into it, and what may come out of it.

import { isAside } from "./changes.js";
import { label, ruleOf } from "../pages/words.js";

/** The version of this file's shape. */
const FORMAT = 1;
export const MOST_BYTES = 100_000;
const MOST_ASIDE = 100;

/** @param {Record<string, any>} stored */
export const toText = (stored) => `${JSON.stringify({ surebid_settings: FORMAT, settings: stored }, null, 2)}\n`;

/**
 * What a file would set: only what is valid, and in words what is not.
 * @param {string} text
 * @param {any} catalogue
 * @returns {{problem: string} | {problem: "", settings: Record<string, any>, left: string[]}}
 */
export function fromText(text, catalogue) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: "This file is damaged, or is no settings file. Choose one that SureBid exported." };
  }
  if (!Number.isInteger(file?.surebid_settings) || typeof file.settings !== "object" || !file.settings || Array.isArray(file.settings)) {
    return { problem: "This is no SureBid settings file. Choose one that SureBid exported." };
  }
  if (file.surebid_settings > FORMAT) return { problem: "This file is from a newer SureBid. Update the extension, then import it." };
  /** @type {Record<string, any>} */
  const settings = {};
  /** @type {string[]} */
  const left = [];
  let aside = 0;
  for (const [key, value] of Object.entries(file.settings)) {
    const valid = Settings.isSetting(key) ? withinLimits(key, Settings.clean(key, value), catalogue) : undefined;
    if (!Settings.isSetting(key)) left.push(`${key.slice(0, 60)}: SureBid has no such setting`);
    else if (isAside(key, catalogue) && ++aside > MOST_ASIDE) left.push(`${label(key, catalogue)}: too many unknown rules`);
    else if (valid !== undefined) settings[key] = valid;
    if (Settings.isSetting(key) && !equal(valid, value)) left.push(`${label(key, catalogue)}: ${valid === undefined ? "not valid" : "only in part valid"}`);
  }
  return { problem: "", settings, left };
}

/**
 * A rule's options within the limits that the service names; options that it does not know are not taken.
 * @param {string} key @param {any} valid @param {any} catalogue
 */
function withinLimits(key, valid, catalogue) {
  const rule = ruleOf(key, catalogue);
  if (!rule || !valid) return valid;
  const options = Object.entries(valid.options ?? {}).filter(([name, value]) =>
    rule.options.some((/** @type {any} */ option) => option.name === name && value >= option.min && value <= option.max));
  return Settings.clean(key, { ...valid, options: Object.fromEntries(options) });
}

/** The same, in whatever order it was written; what is left out is as good as null. @param {any} a @param {any} b @returns {boolean} */
function equal(a, b) {
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return (a ?? null) === (b ?? null);
  return [...Object.keys(a), ...Object.keys(b)].every((key) => equal(a[key], b[key]));
}
