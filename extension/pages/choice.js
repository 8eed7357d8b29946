// A choice of a few, as radio buttons side by side.

const { make, onTrusted } = Elements;

/**
 * @param {string} name of the group, unique on its page
 * @param {string} legend
 * @param {readonly (readonly [value: string, words: string])[]} choices
 * @param {(value: string) => unknown} choose
 * @returns {{element: HTMLElement, show: (value: string) => void}}
 */
export function choice(name, legend, choices, choose) {
  const inputs = choices.map(([value]) => /** @type {HTMLInputElement} */ (make("input", { type: "radio", name, value, id: `${name}-${value}` })));
  const element = make("fieldset", {}, make("legend", {}, legend),
    make("div", { class: "choice" }, ...choices.map(([, words], index) => make("label", {}, inputs[index] ?? null, words))));
  for (const input of inputs) onTrusted(input, "change", () => choose(input.value));
  return { element, show: (value) => inputs.forEach((input) => { input.checked = input.value === value; }) };
}
