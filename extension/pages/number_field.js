// A number that a person may change: its unit, its range, its default and the way back. What is not valid is never
// stored: the service would refuse everything for it.

import { attempt } from "./notice.js";

const { make, onTrusted } = Elements;

/** As people write it; a port is a name rather than a quantity. @param {number} number @param {string} unit */
const write = (number, unit) => number.toLocaleString("en-US", { maximumFractionDigits: 4, useGrouping: unit !== "" });

/**
 * @typedef {object} NumberSetting
 * @property {string} id
 * @property {string} title
 * @property {string} unit in words, after the number
 * @property {number} min
 * @property {number} max
 * @property {number} [default] none means: empty unless set
 * @property {boolean} [whole]
 * @property {string} [note]
 * @property {(value: number | undefined) => Promise<unknown>} keep undefined takes it back to its default
 */

/**
 * @param {NumberSetting} setting
 * @returns {{element: HTMLElement, show: (value: number | undefined) => void}} show what is stored
 */
export function numberField(setting) {
  const { id, title, unit, min, max, default: initial } = setting;
  const written = (/** @type {number} */ value) => write(value, unit);
  const usual = initial === undefined ? "none unless you set one" : `default ${written(initial)}`;
  const input = /** @type {HTMLInputElement} */ (make("input", {
    id, type: "number", min, max, step: setting.whole ? 1 : "any", inputmode: setting.whole ? "numeric" : "decimal", "aria-describedby": `${id}-hint ${id}-problem`,
  }));
  const problem = make("p", { class: "problem", id: `${id}-problem`, "aria-live": "polite" });
  const reset = make("button", { type: "button", class: "quiet-button", "aria-label": `Reset: ${title}, ${usual}` }, "Reset");
  const element = make("div", { class: "number" },
    make("label", { for: id }, title), make("span", { class: "entry" }, input, unit === "%" ? "%" : null),
    make("p", { class: "note", id: `${id}-hint` }, `${written(min)} to ${written(max)}${unit && ` ${unit}`} · ${usual}${setting.note ? `. ${setting.note}` : ""}`),
    reset, problem);
  /** @type {number | undefined} */
  let stored;

  /** @param {number | undefined} value */
  function show(value) {
    const rejected = value === stored && input.getAttribute("aria-invalid") === "true";
    stored = value;
    reset.hidden = value === undefined;
    // What is being typed, or was not valid, is not taken away by a change elsewhere.
    if (document.activeElement !== input && !rejected) fill(value);
  }

  /** @param {number | undefined} value */
  function fill(value) {
    input.value = String(value ?? initial ?? "");
    say("");
  }

  /** @param {string} words */
  function say(words) {
    problem.textContent = words;
    input.setAttribute("aria-invalid", String(words !== ""));
  }

  onTrusted(input, "change", async () => {
    const value = input.valueAsNumber;
    if (!input.validity.badInput && Number.isNaN(value)) {
      const kept = await attempt(() => setting.keep(undefined));
      // Someone who types on meanwhile keeps what is typed.
      return input.value === "" ? fill(kept ? undefined : stored) : undefined;
    }
    if (!(value >= min && value <= max)) return say(`Enter a number from ${written(min)} to ${written(max)}.`);
    if (setting.whole && !Number.isInteger(value)) return say("Enter a whole number.");
    say("");
    if (!await attempt(() => setting.keep(value === initial ? undefined : value))) fill(stored);
  });
  onTrusted(input, "keydown", (event) => {
    if (event.key !== "Escape" || input.value === String(stored ?? initial ?? "")) return;
    event.preventDefault();
    event.stopPropagation();
    fill(stored);
  });
  onTrusted(reset, "click", async () => {
    input.focus();
    if (await attempt(() => setting.keep(undefined))) fill(undefined);
  });
  fill(undefined);
  reset.hidden = true;
  return { element, show };
}
