// The text of an element as a person sees it: without tooltips, screen-reader extras and the hidden one of two
// responsive twins, with white space collapsed.
"use strict";

{
  /** Tooltips and screen-reader texts are in the markup all the time, some hidden by scripts rather than by style. */
  const NEVER_SHOWN = ".sr-only, .air3-popper, .air3-popover, [role=tooltip], [hidden], script, style, template, noscript";

  /** Search marks the words it found: in a title no space belongs around them. */
  const WITHIN_WORDS = ".highlight, mark, em, b, i";
  const MARK = "\u0001";

  /** @param {string} text */
  const collapse = (text) => text.split(/\s/).filter(Boolean).join(" ");

  /**
   * Upwork writes some texts twice, for wide and for narrow windows, and hides one by style. Where no style hides
   * either, the wide one counts.
   * @param {Element} element
   */
  function isNarrowTwin(element) {
    return element.classList.contains("d-lg-none")
      && [...(element.parentElement?.children ?? [])].some((twin) => twin.classList.contains("d-lg-inline") && twin.checkVisibility());
  }

  /** @param {Element} element */
  const isDrawn = (element) => element.checkVisibility({ visibilityProperty: true }) && !isNarrowTwin(element);

  /** @param {Element} element */
  const isShown = (element) => !element.closest(NEVER_SHOWN) && isDrawn(element);

  /**
   * The shown text of an element, "" where nothing is shown.
   * @param {Element} element
   * @param {string} [atMarks] what stands between a marked word and what it touches
   * @returns {string}
   */
  function shownText(element, atMarks = "") {
    if (!isShown(element)) return "";
    return collapse(pieces(element).join("").replaceAll(MARK, atMarks));
  }

  /** @param {Element} element @returns {string[]} */
  function pieces(element) {
    if (!element.firstElementChild) return [element.textContent ?? ""];
    const found = [];
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) found.push(node.nodeValue ?? "");
      else if (node instanceof Element && !node.matches(NEVER_SHOWN) && isDrawn(node)) {
        const gap = node.matches(WITHIN_WORDS) ? MARK : " ";
        found.push(gap, ...pieces(node), gap);
      }
    }
    return found;
  }

  /** Dots that stand between a field and its neighbour. */
  const SEPARATORS = /^[∙·•|] ?| ?[∙·•|]$/g;

  /**
   * The text of an element that a field's table names: where it names one that is not shown (a tooltip, a text for
   * screen readers), because the fact stands nowhere else, its whole text.
   * @param {Element} element
   */
  function ofField(element) {
    const text = shownText(element) || (element.closest(NEVER_SHOWN) ? collapse(element.textContent ?? "") : "");
    return text.replace(SEPARATORS, "");
  }

  /**
   * A long text, which is only counted and searched: a marked word is a word of its own.
   * @param {Element} element
   */
  const prose = (element) => shownText(element, " ");

  globalThis.ShownText = Object.freeze({ of: (/** @type {Element} */ element) => shownText(element), ofField, prose, collapse, isShown });
}
