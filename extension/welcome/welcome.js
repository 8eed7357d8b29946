// The first page that a person sees: what SureBid does and never does, the service, the skills, done.

import { part, ready } from "../pages/page.js";
import { copies } from "../pages/copy.js";
import { showService } from "../pages/service_state.js";
import { skillsList } from "../pages/skills.js";

const { onTrusted } = Elements;
const COMMAND = "make run";

let runs = false;
const showSkills = skillsList(part("sure"));
part("command").textContent = COMMAND;
copies(part("copy"), () => COMMAND);
onTrusted(part("settings"), "click", () => chrome.runtime.openOptionsPage());
onTrusted(part("done"), "click", async () => {
  const own = await chrome.tabs.getCurrent();
  if (own?.id) await chrome.tabs.remove(own.id);
});
Settings.onChanged(draw);
await draw();
await showService(part("service"), ({ state }) => {
  runs = state === "scored";
  return draw();
}, "This page sees it when it starts.");
ready();

/** Say what is still to do, as it is now. */
async function draw() {
  const stored = await Settings.all();
  showSkills(stored);
  const listed = (Settings.clean("skills", stored.skills) ?? []).length > 0;
  const words = runs && listed ? "All set. Open a job on Upwork, and its verdict stands beside the title."
    : runs ? "Open a job on Upwork, and its verdict stands beside the title. With your skills, SureBid can also tell which jobs fit you."
      : "Until the service runs, SureBid is grey on Upwork and says so. It mends itself when the service starts.";
  if (part("next").textContent !== words) part("next").textContent = words;
}
