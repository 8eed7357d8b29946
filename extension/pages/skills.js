// The SURE list: add skills by typing or pasting, say of which there is a sample, remove them again.
// Each change is made to the list as it is stored by then, so that two windows never undo each other.

import { attempt, tell } from "./notice.js";
import { count, key, skillsFrom } from "./skill_names.js";

/** @typedef {import("./skill_names.js").Skill} Skill */
const { make, icon, onTrusted } = Elements;

/** What a person may say of a sample: value in the form, stored value, words. */
const SAMPLES = /** @type {const} */ ([["", null, "Sample: not said"], ["yes", true, "I have a sample of this"], ["no", false, "No sample yet"]]);

/** @param {any} list @returns {Skill[]} */
const valid = (list) => Settings.clean("skills", list) ?? [];

/** @param {(list: Skill[]) => Skill[]} change */
const update = (change) => Settings.update("skills", (now) => {
  const next = change(valid(now));
  return next.length ? next : undefined;
});

/**
 * Draw the list into a place and keep it true.
 * @param {HTMLElement} place
 * @returns {(stored: Record<string, any>) => void} show what is stored
 */
export function skillsList(place) {
  const field = /** @type {HTMLTextAreaElement} */ (make("textarea", {
    id: "skills", rows: 2, placeholder: "Python, Flask, React", spellcheck: "false", autocomplete: "off", "aria-describedby": "skills-hint skills-problem",
  }));
  const problem = make("p", { class: "problem", id: "skills-problem", "aria-live": "polite" });
  const adder = make("button", { type: "button", class: "button", id: "add-skills" }, "Add");
  const heading = make("h3", { class: "note", id: "skills-count", tabindex: -1 });
  const list = make("ul", { "aria-labelledby": "skills-count" });
  place.classList.add("skills");
  place.replaceChildren(
    make("div", {}, make("label", { for: "skills" }, "Skills to add"), field,
      make("div", { class: "adding" }, adder, make("p", { class: "note", id: "skills-hint" }, "Enter adds. Paste many at once: commas, semicolons or new lines between them.")), problem),
    make("div", {}, heading, list));
  /** @type {string} */
  let drawn = "";

  async function add() {
    /** @type {ReturnType<typeof skillsFrom>} */
    let result = { added: [], left: [], problem: "" };
    const kept = await attempt(() => update((now) => {
      result = skillsFrom(field.value, now);
      return [...now, ...result.added];
    }));
    if (!kept) return;
    field.value = result.left.join(", ");
    problem.textContent = result.problem;
    field.setAttribute("aria-invalid", String(result.left.length > 0));
    if (result.added.length) tell(`Added ${count(result.added.length, "skill")}.`);
    field.focus();
  }
  onTrusted(adder, "click", add);
  onTrusted(field, "keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    return add();
  });

  /** @param {Skill} skill */
  function row({ name, sample }) {
    const choice = /** @type {HTMLSelectElement} */ (make("select", { "aria-label": `Sample of ${name}`, "data-skill": key(name) },
      ...SAMPLES.map(([value, , words]) => make("option", { value }, words))));
    choice.value = SAMPLES.find(([, stored]) => stored === sample)?.[0] ?? "";
    onTrusted(choice, "change", () => {
      const chosen = SAMPLES.find(([value]) => value === choice.value)?.[1] ?? null;
      return attempt(() => update((now) => now.map((skill) => (key(skill.name) === key(name) ? { ...skill, sample: chosen } : skill))));
    });
    const remover = make("button", { type: "button", class: "icon-button", "aria-label": `Remove ${name}` }, icon("close"));
    onTrusted(remover, "click", () => remove(name, sample));
    return make("li", {}, make("span", { class: "name" }, name), choice, remover);
  }

  /** @param {string} name @param {boolean | null} sample */
  async function remove(name, sample) {
    const position = [...list.children].findIndex((item) => item.contains(document.activeElement));
    const back = () => update((now) => (now.some((skill) => key(skill.name) === key(name)) ? now : now.toSpliced(position, 0, { name, sample })));
    if (!await attempt(() => update((now) => now.filter((skill) => key(skill.name) !== key(name))), `Removed ${name}.`, back)) return;
    show(await Settings.all());
    // The keyboard goes on where it was: at the next skill's button, or back at the field.
    const next = list.children[Math.min(position, list.children.length - 1)]?.querySelector("button");
    (next ?? field).focus();
  }

  /** @param {Record<string, any>} stored */
  function show(stored) {
    const skills = valid(stored.skills);
    if (JSON.stringify(skills) === drawn) return;
    drawn = JSON.stringify(skills);
    const focused = document.activeElement?.getAttribute("data-skill");
    heading.textContent = skills.length ? `${count(skills.length, "skill")} on your list` : "Your list is empty: SureBid cannot tell yet which jobs fit you.";
    list.replaceChildren(...skills.map(row));
    if (focused) /** @type {HTMLElement | undefined} */ ([...list.querySelectorAll("select")].find((it) => it.dataset.skill === focused))?.focus();
  }
  return show;
}
