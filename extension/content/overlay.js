// Our one element beside a job's title: a host with a closed shadow root, in which badge and explanation stand.
"use strict";

{
  const { make, onTrusted } = Elements;

  /** What a person does on our own interface is not meant for the page under it, whose tiles open on a click. */
  const OURS = ["click", "auxclick", "dblclick", "pointerdown", "pointerup", "mousedown", "mouseup", "keydown", "keyup"];

  /** @param {Event} event */
  const keep = (event) => event.stopPropagation();

  /** Hosts that stand somewhere, so that observers can tell ours from the page's. @type {WeakMap<Element, Overlay>} */
  const hosts = new WeakMap();

  class Overlay {
    #host = document.createElement("div");
    #surface = make("div", { class: "surface" });
    /** @type {AbortController | null} While the explanation is open. */
    #open = null;

    /** @param {boolean} onList among many of its kind */
    constructor(onList) {
      const root = this.#host.attachShadow({ mode: "closed" });
      root.adoptedStyleSheets = onList ? Look.onLists : Look.overlay;
      root.append(this.#surface);
      for (const type of OURS) this.#surface.addEventListener(type, keep);
      hosts.set(this.#host, this);
    }

    /** @param {Element} title */
    standsAfter(title) {
      return title.nextElementSibling === this.#host;
    }

    /**
     * Stand right after the title, in the colours of what is behind it.
     * @param {Element} title
     */
    attach(title) {
      this.#surface.classList.toggle("dark", isDark(title));
      title.after(this.#host);
    }

    /** @param {Element} element */
    attachBefore(element) {
      this.#surface.classList.toggle("dark", isDark(element));
      element.before(this.#host);
    }

    /**
     * Show a badge; one with a button opens what `explain` gives.
     * @param {HTMLElement} bar
     * @param {(() => Promise<HTMLElement | null>)} [explain] the panel of an explanation
     */
    show(bar, explain) {
      const wasOpen = this.#open !== null;
      this.close();
      this.#surface.replaceChildren(bar);
      const button = this.#button;
      if (!button || !explain) return;
      onTrusted(button, "click", () => (this.#open ? this.close() : this.#explain(explain)));
      if (wasOpen) this.#explain(explain);
    }

    /** @param {() => Promise<HTMLElement | null>} explain */
    async #explain(explain) {
      const open = this.#open = new AbortController();
      const panel = await explain();
      if (open.signal.aborted) return;
      if (!panel || !this.#button) return this.close();
      const { signal } = open;
      onTrusted(panel, "keydown", (event) => event.key === "Escape" && this.close(), { signal });
      onTrusted(document, "pointerdown", (event) => event.composedPath().includes(this.#host) || this.close(), { signal, capture: true });
      const place = () => this.#place(panel);
      for (const type of ["scroll", "resize"]) window.addEventListener(type, place, { capture: true, passive: true, signal });
      this.#surface.append(panel);
      signal.addEventListener("abort", () => this.#leave(panel), { once: true });
      panel.showPopover();
      place();
      const first = /** @type {HTMLElement} */ (panel.querySelector("[data-first]") ?? panel);
      first.focus({ preventScroll: true });
      this.#button.setAttribute("aria-expanded", "true");
    }

    close() {
      this.#open?.abort();
      this.#open = null;
    }

    /** @param {Element[]} elements of the page */
    light(elements) {
      this.close();
      Spotlight.light(this.#surface, elements);
    }

    /** @param {HTMLElement} panel */
    #leave(panel) {
      const hadFocus = panel.matches(":focus-within");
      panel.remove();
      this.#button?.setAttribute("aria-expanded", "false");
      if (hadFocus) this.#button?.focus({ preventScroll: true });
    }

    /** @returns {HTMLElement | null} */
    get #button() {
      return this.#surface.querySelector("button.badge");
    }

    /**
     * Under the badge, within the window's width.
     * @param {HTMLElement} panel
     */
    #place(panel) {
      if (!this.#button) return;
      const badge = this.#button.getBoundingClientRect();
      const width = document.documentElement.clientWidth;
      panel.style.maxWidth = `${width - 24}px`;
      const left = Math.max(12, Math.min(badge.left, width - panel.offsetWidth - 12));
      panel.style.left = `${left + window.scrollX}px`;
      panel.style.top = `${badge.bottom + 8 + window.scrollY}px`;
    }

    remove() {
      this.close();
      this.#host.remove();
    }
  }

  /** What was found behind the parts of the page, until something there may have changed. @type {Map<Element | null, boolean>} */
  const darkness = new Map();

  /**
   * Is the page dark where the badge will stand? Asked once for all tiles of a list: every answer after an insertion
   * would have the browser compute the styles of the page anew.
   * @param {Element} element
   */
  function isDark(element) {
    const around = Places.tileAround(element)?.parentElement ?? element.parentElement;
    let dark = darkness.get(around);
    if (dark === undefined) darkness.set(around, dark = hasDarkBackground(element));
    return dark;
  }

  /** @param {Element} element decided by the first background that is painted behind it */
  function hasDarkBackground(element) {
    for (let behind = /** @type {Element | null} */ (element); behind; behind = behind.parentElement) {
      const [red, green, blue, alpha] = getComputedStyle(behind).backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
      if (alpha !== 0 && red !== undefined) return 0.299 * red + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
    }
    return false;
  }

  globalThis.Overlay = Overlay;
  globalThis.Overlays = Object.freeze({
    /** Look anew at what is behind the badges. */
    forgetDarkness: () => darkness.clear(),
    of: (/** @type {Node} */ node) => hosts.get(/** @type {Element} */ (node)),
  });
}
