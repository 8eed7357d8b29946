// Lights up a text on the page: a frame of ours above it, which touches nothing of the page and goes by itself.
"use strict";

{
  /** Milliseconds that the light stays. */
  const STAYS = 4000;

  /**
   * Scroll to elements and frame them. Only ever on a person's click: nothing else of ours moves the page.
   * @param {HTMLElement} surface where our elements stand
   * @param {Element[]} elements
   */
  function light(surface, elements) {
    const [first] = elements;
    if (!first) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    first.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    const frames = elements.map((element) => ({ element, frame: Elements.make("div", { class: "light", popover: "manual" }) }));
    const place = () => frames.forEach(({ element, frame }) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      Object.assign(frame.style, {
        left: `${left + scrollX - 6}px`, top: `${top + scrollY - 4}px`, width: `${width + 12}px`, height: `${height + 8}px`,
      });
    });
    const ending = new AbortController();
    for (const type of ["scroll", "resize"]) window.addEventListener(type, place, { capture: true, passive: true, signal: ending.signal });
    for (const { frame } of frames) {
      surface.append(frame);
      frame.showPopover();
    }
    place();
    setTimeout(() => {
      ending.abort();
      frames.forEach(({ frame }) => frame.remove());
    }, STAYS);
  }

  globalThis.Spotlight = Object.freeze({ light });
}
