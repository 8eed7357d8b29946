// The ways to find where a field stands. A way takes the root of a block and returns the elements that show the
// field; null where it finds nothing; an empty list where the field's label is there without a value.
"use strict";

{
  /** @typedef {(root: Element) => Element[] | null} Way */

  /** Longer texts are prose, not labels or lines. */
  const LONGEST_LINE = 160;

  /**
   * The first shown element that a selector matches.
   * @param {string} selector
   * @returns {Way}
   */
  const first = (selector) => (root) => {
    const element = [...root.querySelectorAll(selector)].find(ShownText.isShown);
    return element ? [element] : null;
  };

  /**
   * The first shown element that a selector matches and whose text has the form.
   * @param {string} selector
   * @param {RegExp} pattern
   * @returns {Way}
   */
  const matching = (selector, pattern) => (root) => {
    const element = [...root.querySelectorAll(selector)].find((it) => pattern.test(ShownText.of(it)));
    return element ? [element] : null;
  };

  /**
   * The first element that a selector matches, shown or not: for what stands only in a tooltip or for screen readers.
   * @param {string} selector
   * @param {RegExp} [pattern] the form of its text
   * @returns {Way}
   */
  const spoken = (selector, pattern = /./) => (root) => {
    const element = root.querySelector(selector);
    return element && pattern.test(element.textContent ?? "") ? [element] : null;
  };

  /** The block itself. @type {Way} */
  const self = (root) => [root];

  /**
   * Every shown element that a selector matches.
   * @param {string} selector
   * @returns {Way}
   */
  const every = (selector) => (root) => some([...root.querySelectorAll(selector)].filter(ShownText.isShown));

  /**
   * What stands in the list item that holds an icon: Upwork labels money and time by icons, and one label
   * ("Hourly") can stand for two things.
   * @param {string} iconSelector
   * @param {string} selector
   * @returns {Way}
   */
  const besideIcon = (iconSelector, selector) => (root) => {
    const item = root.querySelector(iconSelector)?.closest("li");
    return item ? first(selector)(item) : null;
  };

  /**
   * What stands in the list item whose small print is a label.
   * @param {RegExp} label
   * @param {RegExp} value
   * @returns {Way}
   */
  const inItem = (label, value) => (root) => {
    for (const item of root.querySelectorAll("li")) {
      if (!lines(item).some(([, text]) => label.test(text))) continue;
      const found = smallest(value)(item);
      if (found) return found;
    }
    return null;
  };

  /**
   * The value after a label that stands in an element of its own ("Proposals:" | "20 to 50").
   * @param {RegExp} label
   * @returns {Way}
   */
  const afterLabel = (label) => (root) => {
    const found = lines(root).find(([, text]) => label.test(text));
    if (!found) return null;
    const value = [...(found[0].parentElement?.children ?? [])]
      .filter((sibling) => sibling !== found[0] && ShownText.of(sibling))
      .at(-1);
    return value ? [value] : [];
  };

  /**
   * The smallest shown element whose text matches: the last resort, by what people read.
   * @param {RegExp} pattern
   * @returns {Way}
   */
  const smallest = (pattern) => (root) => {
    const found = lines(root).filter(([, text]) => pattern.test(text));
    const leaf = found.find(([element]) => !found.some(([other]) => other !== element && element.contains(other)));
    return leaf ? [leaf[0]] : null;
  };

  /**
   * The part of the page under a heading: the smallest ancestor that says more than the heading.
   * @param {RegExp} heading
   * @returns {Way}
   */
  const under = (heading) => (root) => {
    let element = smallest(heading)(root)?.[0];
    const title = element && ShownText.of(element);
    while (element && element !== root && ShownText.of(element) === title) element = element.parentElement ?? undefined;
    return element && element !== root ? [element] : null;
  };

  /**
   * One way inside the place that another finds.
   * @param {Way} outer
   * @param {Way} inner
   * @returns {Way}
   */
  const within = (outer, inner) => (root) => {
    const place = outer(root);
    return place?.[0] ? inner(place[0]) : null;
  };

  /** @type {Map<Element, [Element, string][]>} The lines found in this reading; pages change between readings. */
  const remembered = new Map();

  /**
   * The shown elements with a short text, and that text.
   * @param {Element} root
   * @returns {[Element, string][]}
   */
  function lines(root) {
    const known = remembered.get(root);
    if (known) return known;
    /** @type {[Element, string][]} */
    const found = [];
    for (const element of root.querySelectorAll("*")) {
      if ((element.textContent ?? "").length > LONGEST_LINE * 4) continue;
      const text = ShownText.of(element);
      if (text && text.length <= LONGEST_LINE) found.push([element, text]);
    }
    remembered.set(root, found);
    return found;
  }

  /** @param {Element[]} elements */
  const some = (elements) => (elements.length ? elements : null);

  globalThis.Ways = Object.freeze({ first, matching, spoken, self, every, besideIcon, inItem, afterLabel, smallest, under, within, forget: () => remembered.clear() });
}
