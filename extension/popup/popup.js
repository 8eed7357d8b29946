// The popup: does the service run, what is the verdict of this tab, which rules count.

import "../shared/look.js";
import "../shared/elements.js";
import "../shared/protocol.js";
import "../shared/settings.js";
import "../content/badge.js";
import { fetchRules } from "../service.js";
import { showRules } from "./rules.js";
import { bindPort, bindSkills } from "./fields.js";

/** The rules as the service last told them, so that switches work while it is off. */
const CATALOGUE = "catalogue";

document.adoptedStyleSheets = [Look.tokens];
const dark = matchMedia("(prefers-color-scheme: dark)");
const theme = () => document.body.classList.toggle("dark", dark.matches);
dark.onchange = theme;
theme();
part("mark").append(Elements.icon("mark"));

Settings.onChanged(refresh);
await refresh();
document.documentElement.dataset.ready = "true";

/** Show everything as it is now; also whenever a setting changes here or elsewhere. */
async function refresh() {
  const stored = await Settings.all();
  bindSkills(stored);
  bindPort(stored);
  const [reply] = await Promise.all([fetchRules(), showTab()]);
  showState(reply);
  if (reply.state === "scored") await chrome.storage.local.set({ [CATALOGUE]: reply.body });
  const known = (await chrome.storage.local.get(CATALOGUE))[CATALOGUE];
  showRules(part("rules"), known, await Settings.all());
}

/** @param {{state: ServiceState, hint?: string}} reply */
function showState({ state, hint }) {
  const [words, advice] = Protocol.STATES[state];
  part("state").textContent = words;
  part("state").dataset.state = state;
  part("advice").textContent = hint || advice;
  part("advice").hidden = state === "scored";
}

/** The verdict of the tab that the popup was opened over. */
async function showTab() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  /** @type {PageReport | null} */
  const report = tab?.id ? await chrome.tabs.sendMessage(tab.id, { type: "describePage" }).catch(() => null) : null;
  const { make } = Elements;
  if (report?.verdict) {
    const { word, tint } = Badge.VERDICTS[/** @type {keyof typeof Badge.VERDICTS} */ (report.verdict.verdict)];
    part("tab").replaceChildren(make("span", { class: `chip ${tint}` }, word), make("b", {}, report.verdict.headline));
  } else {
    part("tab").replaceChildren(report ? Protocol.STATES[report.state][0] : "Open a job on Upwork to see its verdict.");
  }
}

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
