// One rule in the popup: its switch, and folded away why it matters, its three states and its options.

import { optionsSet } from "../pages/catalogue.js";
import { choice } from "../pages/choice.js";
import { attempt } from "../pages/notice.js";
import { numberField } from "../pages/number_field.js";

const { make, icon, onTrusted } = Elements;
const CHOICES = /** @type {const} */ ({ default: null, on: true, off: false });

/** @param {boolean} on */
const word = (on) => (on ? "on" : "off");

/**
 * @param {any} rule as in the catalogue
 * @returns {{element: HTMLElement, show: (stored: Record<string, any>) => void, words: string}}
 */
export function ruleRow(rule) {
  const note = make("span");
  const changed = make("span", { class: "changed" });
  const unfold = make("button", { type: "button", class: "unfold", id: `unfold-${rule.id}`, "aria-expanded": "false", "aria-controls": `detail-${rule.id}` },
    make("b", {}, rule.title), icon("more"), note, changed);
  const toggle = make("button", { type: "button", role: "switch", class: "switch", id: `switch-${rule.id}`, "aria-label": rule.title });
  const { detail, show: showDetail } = details(rule);
  const element = make("div", { class: "rule" }, make("div", { class: "head" }, unfold, toggle), detail);

  onTrusted(unfold, "click", () => fold(!detail.hidden));
  onTrusted(detail, "keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    fold(true);
    unfold.focus();
  });
  /** @param {boolean} away */
  function fold(away) {
    detail.hidden = away;
    unfold.setAttribute("aria-expanded", String(!away));
  }

  onTrusted(toggle, "click", () => {
    const wanted = toggle.getAttribute("aria-checked") !== "true";
    // Back to the default is kept as "no choice", so that a later, better default reaches this person too.
    return attempt(() => Settings.switchRule(rule.id, wanted === rule.default ? null : wanted));
  });

  /** @param {Record<string, any>} stored */
  function show(stored) {
    const chosen = Settings.ruleSwitch(stored, rule.id);
    const options = Object.keys(optionsSet(rule, stored[Settings.RULE + rule.id])).length;
    toggle.setAttribute("aria-checked", String(chosen ?? rule.default));
    note.textContent = rule.summary;
    changed.textContent = [
      chosen === null ? "" : `You set this ${word(chosen)}; default ${word(rule.default)}`,
      options ? `${options} ${options === 1 ? "option" : "options"} changed` : "",
    ].filter(Boolean).join(" · ");
    changed.hidden = !changed.textContent;
    showDetail(stored);
  }
  return { element, show, words: [rule.title, rule.summary, rule.why, ...rule.options.map((/** @type {any} */ option) => option.title)].join(" ").toLowerCase() };
}

/** @param {any} rule */
function details(rule) {
  const key = Settings.RULE + rule.id;
  const state = choice(`state-${rule.id}`, "This rule is",
    [["default", `Default (${word(rule.default)})`], ["on", "On"], ["off", "Off"]],
    (value) => attempt(() => Settings.switchRule(rule.id, CHOICES[/** @type {keyof typeof CHOICES} */ (value)])));
  const fields = rule.options.map((/** @type {any} */ option) => ({ option, ...numberField({
    ...option, id: `option-${rule.id}-${option.name}`, keep: (value) => Settings.setOption(rule.id, option.name, value),
  }) }));
  const all = make("button", { type: "button", class: "button all" }, "Reset this rule");
  onTrusted(all, "click", () => {
    detail.querySelector("input")?.focus();
    return attempt(() => Settings.set(key, undefined), `“${rule.title}” is back to its default.`);
  });
  const detail = make("div", { class: "detail", id: `detail-${rule.id}`, role: "group", "aria-label": rule.title, hidden: true },
    make("p", {}, rule.why), state.element, ...fields.map((/** @type {any} */ field) => field.element), all, make("p", { class: "note" }, rule.source));

  /** @param {Record<string, any>} stored */
  function show(stored) {
    const chosen = Settings.ruleSwitch(stored, rule.id);
    state.show(chosen === null ? "default" : word(chosen));
    const set = optionsSet(rule, stored[key]);
    for (const { option, show: showField } of fields) showField(set[option.name]);
    all.hidden = stored[key] === undefined;
  }
  return { detail, show };
}
