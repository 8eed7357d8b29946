// The worker: answers the content scripts' questions. What it keeps in memory may be lost at any time, since browsers
// stop it at will; a content script that was not answered asks again.

import "../shared/protocol.js";
import "../shared/settings.js";
import { enqueue } from "./queue.js";
import { lend, remember } from "./memory.js";
import { showVerdict } from "./toolbar.js";
import { welcomeNewcomer } from "../welcome/on_install.js";
import { brief, keep, keyOf, recall } from "./verdicts.js";

const UPWORK = "https://www.upwork.com";
const MOST_JOBS = 20;

/** What a content script may ask for. @type {Record<string, (message: any, tab: chrome.tabs.Tab) => Promise<unknown>>} */
const HANDLERS = {
  scoreJobs,
  leaveJob: (_, tab) => showVerdict(tab.id, null),
  switchRule,
};

chrome.runtime.onInstalled.addListener(welcomeNewcomer);
chrome.runtime.onMessage.addListener((message, sender, reply) => {
  const handler = Object.hasOwn(HANDLERS, message?.type) ? HANDLERS[message.type] : undefined;
  if (!handler || !sender.tab || !isOurContentScript(sender)) return;
  handler(message, sender.tab).then(reply);
  return true;
});

/**
 * Verdicts on the jobs of one tab: whole for the job that the page is about, in brief for tiles, unless asked for.
 * @param {{jobs: Sighting[], whole?: boolean}} message
 * @param {chrome.tabs.Tab} tab
 * @returns {Promise<Reply>}
 */
async function scoreJobs({ jobs, whole = false }, tab) {
  if (!Array.isArray(jobs) || !jobs.length || jobs.length > MOST_JOBS) return { state: "misunderstood" };
  const stored = await Settings.all();
  if (!tab.incognito) await remember(jobs);
  const told = await lend(jobs);
  const keys = told.map((job) => keyOf(job, stored));
  const known = told.map((job, index) => (job.place === "tile" && !whole ? recall(keys[index] ?? "") : undefined));
  const asked = told.filter((_, index) => !known[index]);
  const reply = asked.length ? await enqueue(asked, stored, tab.id) : { state: /** @type {const} */ ("scored"), verdicts: [] };
  const about = jobs.findIndex(({ place }) => place !== "tile");
  const fresh = reply.verdicts ?? [];
  const verdicts = reply.state === "scored" ? known.map((verdict) => verdict ?? fresh.shift()) : [];
  if (about >= 0) await showVerdict(tab.id, verdicts[about] ?? null);
  if (reply.state !== "scored") return reply;
  return { ...reply, verdicts: verdicts.map((verdict, index) => shorten(verdict, jobs[index], keys[index], whole)), listMode: stored.list_mode ?? "show" };
}

/**
 * @param {any} verdict
 * @param {Sighting | undefined} job
 * @param {string | undefined} key
 * @param {boolean} whole
 */
function shorten(verdict, job, key, whole) {
  if (whole || job?.place !== "tile") return verdict;
  const short = brief(verdict);
  keep(key ?? "", short);
  return short;
}

/**
 * The one setting that an explanation may change: a rule's switch, by id.
 * @param {{rule: unknown, enabled: unknown}} message null for the rule's own default
 */
async function switchRule({ rule, enabled }) {
  const fits = typeof rule === "string" && Settings.isSetting(Settings.RULE + rule) && (enabled === null || typeof enabled === "boolean");
  if (!fits) return false;
  await Settings.switchRule(/** @type {string} */ (rule), enabled);
  return true;
}

/** @param {chrome.runtime.MessageSender} sender */
const isOurContentScript = (sender) => sender.id === chrome.runtime.id
  && sender.frameId === 0
  && (sender.origin ?? new URL(sender.url ?? "about:blank").origin) === UPWORK;
