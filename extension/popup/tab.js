// The page that the popup was opened over: its verdict or its counts, and what was read of it.

import "../content/badge.js";
import { copies } from "../pages/copy.js";
import { listMode } from "../pages/list_mode.js";
import { part } from "../pages/page.js";
import { count } from "../pages/skill_names.js";
import { fieldByField } from "./read.js";

const { make, icon } = Elements;
const COUNTED = /** @type {const} */ (["apply", "caution", "skip"]);

/** Milliseconds after a change of settings until the page is asked again: it needs a moment for its new verdict. */
const MOMENTS = [300, 1200];

const place = part("tab");
let drawn = "";
let layout = "";
const report = make("button", { type: "button", class: "button" }, icon("copy"), "Copy a report");
copies(report, () => layout);
const skips = listMode("Jobs to skip");
/** @type {ReturnType<typeof setTimeout>[]} */
let later = [];

/** The tab under the popup. Firefox for Android opens the popup as a tab of its own: then the one seen before it. */
async function tabBelow() {
  const own = await chrome.tabs.getCurrent();
  if (!own) return (await chrome.tabs.query({ active: true, currentWindow: true }))[0];
  const others = (await chrome.tabs.query({ windowId: own.windowId })).filter((tab) => tab.id !== own.id);
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** @param {string} type */
async function ask(type) {
  const tab = await tabBelow();
  return tab?.id ? chrome.tabs.sendMessage(tab.id, { type }).catch(() => null) : null;
}

/** Show what the page says now. @param {Record<string, any>} stored */
export async function showTab(stored) {
  const [page, text] = await Promise.all([ask("describePage"), ask("describeLayout")]);
  layout = typeof text === "string" ? text : "";
  report.hidden = !layout;
  skips.show(stored);
  const now = JSON.stringify(page ?? null);
  if (now === drawn) return;
  drawn = now;
  const open = place.querySelector("details")?.open ?? false;
  place.replaceChildren(make("div", { class: "verdict" }, ...described(page)));
  const fold = place.querySelector("details");
  if (fold) fold.open = open;
}

/** After a change of settings. @param {Record<string, any>} stored */
export function showTabSoon(stored) {
  later.forEach(clearTimeout);
  later = [0, ...MOMENTS].map((moment) => setTimeout(() => showTab(stored), moment));
}

/** @param {any} page @returns {(Node | null)[]} */
function described(page) {
  if (!page) return [make("p", {}, "Open a job or a list of jobs on Upwork to see verdicts here.")];
  if (page.counts) return [counts(page.counts), page.state === "scored" ? null : make("p", {}, ...stateWords(page)), skips.element, report];
  if (!page.verdict) return [make("p", {}, ...stateWords(page)), report];
  const { verdict } = page;
  const { word, tint } = Badge.VERDICTS[/** @type {keyof typeof Badge.VERDICTS} */ (verdict.verdict)] ?? { word: verdict.verdict, tint: "none" };
  return [
    make("p", { class: "chips" }, make("span", { class: `chip ${tint}` }, icon(/** @type {any} */ (tint)), word),
      make("span", {}, `from ${verdict.known?.count} of ${verdict.known?.of} facts`)),
    make("p", { class: "headline" }, verdict.headline),
    verdict.cost?.connects ? make("p", {}, `${count(verdict.cost.connects, "Connect")} = $${verdict.cost.usd.toFixed(2)}`) : null,
    fieldByField(page, report),
  ];
}

/** @param {any} page */
function stateWords(page) {
  const [title, what] = Protocol.STATES[/** @type {keyof typeof Protocol.STATES} */ (page.state)] ?? ["No verdict here", ""];
  return [make("b", {}, title), what ? `. ${what}.` : ""];
}

/** @param {Record<string, number>} numbers */
function counts(numbers) {
  return make("p", { class: "chips" },
    ...COUNTED.map((kind) => make("span", { class: `chip ${kind}` }, icon(kind), `${numbers[kind] ?? 0} ${kind}`)), make("span", {}, "on this page"));
}
