// Our one element on the page: a host after the title with a closed shadow root, in which badge and explanation stand.
"use strict";

{
  const { onTrusted } = Elements;

  /** How often a host is put back when the page drops it; a page that insists has its way. */
  const MOST_RETURNS = 3;

  class Overlay {
    #host = document.createElement("div");
    #surface = document.createElement("div");
    #returns = 0;
    #ending = new AbortController();
    /** @type {HTMLElement | null} */
    #panel = null;

    constructor() {
      const root = this.#host.attachShadow({ mode: "closed" });
      root.adoptedStyleSheets = Look.overlay;
      root.append(this.#surface);
      const { signal } = this.#ending;
      for (const type of ["scroll", "resize"]) {
        window.addEventListener(type, () => this.#place(), { capture: true, passive: true, signal });
      }
      onTrusted(document, "pointerdown", (event) => event.composedPath().includes(this.#host) || this.close(), { signal });
    }

    /**
     * Stand right after the title, also when the page has drawn itself anew.
     * @param {Element} title
     */
    attach(title) {
      if (title.nextElementSibling === this.#host || this.#returns > MOST_RETURNS) return;
      if (this.#surface.firstChild) this.#returns += 1;
      title.after(this.#host);
      this.#surface.className = `surface${isDark(title) ? " dark" : ""}`;
    }

    /** @param {HTMLElement} bar a badge without a verdict */
    showState(bar) {
      this.close();
      this.#surface.replaceChildren(bar);
    }

    /**
     * @param {any} verdict
     * @param {Date} readAt
     */
    showVerdict(verdict, readAt) {
      const open = this.#panel !== null;
      this.close();
      const bar = Badge.ofVerdict(verdict);
      onTrusted(/** @type {Element} */ (bar.querySelector("button")), "click", () => (this.#panel ? this.close() : this.#open(verdict, readAt)));
      this.#surface.replaceChildren(bar);
      if (open) this.#open(verdict, readAt);
    }

    /** @param {any} verdict @param {Date} readAt */
    #open(verdict, readAt) {
      const panel = Explanation.panel(verdict, readAt, () => this.close());
      onTrusted(panel, "keydown", (event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        this.close();
      });
      this.#surface.append(panel);
      this.#panel = panel;
      panel.showPopover();
      this.#place();
      panel.focus({ preventScroll: true });
      this.#button?.setAttribute("aria-expanded", "true");
    }

    close() {
      if (!this.#panel) return;
      const hadFocus = this.#panel.matches(":focus-within");
      this.#panel.remove();
      this.#panel = null;
      this.#button?.setAttribute("aria-expanded", "false");
      if (hadFocus) this.#button?.focus({ preventScroll: true });
    }

    /** @returns {HTMLElement | null} */
    get #button() {
      return this.#surface.querySelector("button.badge");
    }

    /** Under the badge, within the window's width. */
    #place() {
      if (!this.#panel || !this.#button) return;
      const badge = this.#button.getBoundingClientRect();
      const width = document.documentElement.clientWidth;
      this.#panel.style.maxWidth = `${width - 24}px`;
      const left = Math.max(12, Math.min(badge.left, width - this.#panel.offsetWidth - 12));
      this.#panel.style.left = `${left + window.scrollX}px`;
      this.#panel.style.top = `${badge.bottom + 8 + window.scrollY}px`;
    }

    remove() {
      this.#ending.abort();
      this.#host.remove();
    }
  }

  /**
   * Is the page dark where the badge will stand? Decided by the first background that is painted behind it.
   * @param {Element} element
   */
  function isDark(element) {
    for (let behind = /** @type {Element | null} */ (element); behind; behind = behind.parentElement) {
      const [red, green, blue, alpha] = getComputedStyle(behind).backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
      if (alpha !== 0 && red !== undefined) return 0.299 * red + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
    }
    return false;
  }

  globalThis.Overlay = Overlay;
}
