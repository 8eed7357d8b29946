// What is set, in words: a label for each setting and what it says, as lists of changes show it.

import { LIST_MODES } from "./list_mode.js";
import { count } from "./skill_names.js";

/** @type {Record<string, string>} */
const LABELS = { skills: "SURE list", min_hourly: "Lowest hourly rate", min_budget: "Lowest budget", connect_price: "Price of a Connect", list_mode: "Jobs to skip, on lists", port: "Service port" };
/** Their order in lists; rules follow. */
export const PLAIN = Object.keys(LABELS);

/** @param {string} key @param {any} catalogue @returns {any} */
export const ruleOf = (key, catalogue) => catalogue?.rules.find((/** @type {any} */ rule) => Settings.RULE + rule.id === key);

/**
 * @param {string} key
 * @param {any} catalogue
 * @returns {string}
 */
export const label = (key, catalogue) => LABELS[key] ?? (catalogue ? ruleOf(key, catalogue)?.title : undefined) ?? key.slice(Settings.RULE.length).replaceAll("_", " ");

/**
 * @param {string} key
 * @param {any} value undefined stands for the default
 * @param {any} catalogue
 * @returns {string}
 */
export function said(key, value, catalogue) {
  const valid = Settings.clean(key, value);
  if (key.startsWith(Settings.RULE)) return ruleSaid(valid, ruleOf(key, catalogue));
  if (key === "skills") return valid?.length ? `${count(valid.length, "skill")}: ${valid.map((/** @type {any} */ skill) => skill.name + sample(skill.sample)).join(", ")}` : "empty";
  if (key === "list_mode") return (LIST_MODES.find(([mode]) => mode === (valid ?? Settings.DEFAULTS.list_mode))?.[1] ?? "").toLowerCase();
  if (key === "port") return String(valid ?? Protocol.DEFAULT_PORT);
  if (key === "connect_price") return dollars(valid ?? Settings.DEFAULTS.connect_price);
  return valid === undefined ? "none" : dollars(valid);
}

/**
 * What a new value would do, in words.
 * @param {string} key @param {any} before @param {any} after @param {any} catalogue
 */
export function changeSaid(key, before, after, catalogue) {
  if (key !== "skills") return `from ${said(key, before, catalogue)} to ${said(key, after, catalogue)}`;
  const [old, now] = [before, after].map((list) => new Map((Settings.clean(key, list) ?? []).map((/** @type {any} */ skill) => [skill.name, skill.sample])));
  const names = (/** @type {any} */ list) => [...list].join(", ");
  const added = [...now?.keys() ?? []].filter((name) => !old?.has(name));
  const removed = [...old?.keys() ?? []].filter((name) => !now?.has(name));
  const samples = [...now?.keys() ?? []].filter((name) => old?.has(name) && old.get(name) !== now?.get(name));
  const parts = [added.length && `adds ${names(added)}`, removed.length && `removes ${names(removed)}`, samples.length && `changes the samples of ${names(samples)}`];
  return parts.filter(Boolean).join("; ") || "changes their order";
}

/** @param {boolean | null} has */
const sample = (has) => (has === null ? "" : has ? " (sample)" : " (no sample)");

/** @param {number} number */
const dollars = (number) => number.toLocaleString("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 4 });

/** @param {any} setting @param {any} rule */
function ruleSaid(setting, rule) {
  const options = Object.entries(setting?.options ?? {}).map(([name, value]) => {
    const option = rule?.options.find((/** @type {any} */ it) => it.name === name);
    return option ? `${option.title} ${value} ${option.unit}` : `${name.replaceAll("_", " ")} ${value}`;
  });
  return [setting?.enabled === undefined ? "" : setting.enabled ? "on" : "off", ...options].filter(Boolean).join("; ") || "default";
}
