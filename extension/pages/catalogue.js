// The rules and tips, in the service's own words: as it last told them, so that switches work while it is off.

const KEY = "catalogue";
const MOST = 500;

/** @returns {Promise<any>} undefined before the service was ever seen */
export async function readCatalogue() {
  const kept = (await chrome.storage.local.get(KEY))[KEY];
  return isCatalogue(kept) ? kept : undefined;
}

/** @param {any} catalogue */
export async function keepCatalogue(catalogue) {
  if (JSON.stringify(catalogue) !== JSON.stringify(await readCatalogue())) await chrome.storage.local.set({ [KEY]: catalogue });
}

/**
 * Has it the shape that we draw? Another program could answer in the service's place.
 * @param {any} it
 */
export function isCatalogue(it) {
  const texts = (/** @type {any} */ thing, /** @type {string[]} */ names) => names.every((name) => typeof thing?.[name] === "string");
  return list(it?.tips) && it.tips.every((/** @type {any} */ tip) => Number.isInteger(tip?.tip) && texts(tip, ["title"]))
    && list(it?.rules) && it.rules.every((/** @type {any} */ rule) => texts(rule, ["id", "title", "summary", "why", "source"])
      && Settings.isSetting(Settings.RULE + rule.id) && Number.isInteger(rule.tip) && typeof rule.default === "boolean"
      && list(rule.options) && rule.options.every((/** @type {any} */ option) => texts(option, ["name", "title", "unit"])
        && [option.min, option.max, option.default].every(Number.isFinite)));
}

/** @param {any} it */
const list = (it) => Array.isArray(it) && it.length <= MOST;

/**
 * A rule's options that differ from their defaults and are valid.
 * @param {any} rule
 * @param {any} setting
 * @returns {Record<string, number>}
 */
export function optionsSet(rule, setting) {
  return Object.fromEntries(rule.options
    .map((/** @type {any} */ option) => [option, Settings.clean(Settings.RULE + rule.id, setting)?.options?.[option.name]])
    .filter((/** @type {any} */ [option, value]) => value !== undefined && value >= option.min && value <= option.max && value !== option.default)
    .map((/** @type {any} */ [option, value]) => [option.name, value]));
}
