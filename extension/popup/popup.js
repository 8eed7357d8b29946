// The popup: does the service run, what is the verdict of this page, which rules count.

import { part, ready } from "../pages/page.js";
import { readCatalogue } from "../pages/catalogue.js";
import { showService } from "../pages/service_state.js";
import { count } from "../pages/skill_names.js";
import { showRules } from "./rules.js";
import { showTab, showTabSoon } from "./tab.js";

for (const id of ["settings", "list-edit"]) Elements.onTrusted(part(id), "click", () => chrome.runtime.openOptionsPage());
Settings.onChanged(async () => {
  const stored = await draw();
  showTabSoon(stored);
});

await Promise.all([draw().then(showTab), showService(part("service"), draw)]);
ready();

/** Show the settings as they are now, wherever they were changed. */
async function draw() {
  const [stored, catalogue] = await Promise.all([Settings.all(), readCatalogue()]);
  showRules(catalogue, stored);
  showList(stored);
  return stored;
}

/** @param {Record<string, any>} stored */
function showList(stored) {
  const skills = Settings.clean("skills", stored.skills) ?? [];
  part("list-words").textContent = skills.length ? `Your SURE list: ${count(skills.length, "skill")}.` : "Your SURE list is empty.";
  part("list-edit").textContent = skills.length ? "Change it" : "Add your skills";
}
