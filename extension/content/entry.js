// One job at one place of this page: where it stands, what was last read of it, and the badge that it wears.
"use strict";

{
  /** How often a badge is put back at a place that drops it; a page that insists has its way. */
  const MOST_RETURNS = 3;

  /** Times that a badge was attached, by kind and id: a tile drawn anew is the same tile. @type {Map<string, number>} */
  const attached = new Map();

  /** Facts that follow from another field. @type {Record<string, string>} */
  const SHOWN_AS = { words: "description", truncated: "description", client_member_days: "client_member_since" };

  class Entry {
    /** @type {import("./places.js").Place} */
    place;
    /** @type {string} What was read when the verdict was asked for; "" before. */
    read = "";
    /** @type {any} The verdict, whole for a whole job and in brief for a tile. */
    verdict = null;
    /** @type {keyof typeof Protocol.STATES} */
    state = "reading";
    /** The rule that was switched in its explanation last. @type {{rule: string, title: string, enabled: boolean} | null} */
    switched = null;
    /** Is a request about it under way? */
    asking = false;
    /** Is it in the window, or is it the job that the page is about? */
    visible = false;
    /** @type {Overlay} */
    #overlay;
    /** What has become of a tile that is a skip. @type {"show" | "dim" | "hide"} */
    #aside = "show";
    /** Where a hidden tile was. @type {Overlay | null} */
    #line = null;
    /** Somebody brought this tile back. */
    #revealed = false;
    #title = "";

    #judged;

    /**
     * @param {import("./places.js").Place} place
     * @param {() => void} [judged] called when it has a verdict
     */
    constructor(place, judged = () => {}) {
      this.place = place;
      this.#judged = judged;
      this.visible = place.kind !== "tile";
      this.#overlay = new Overlay(place.kind === "tile");
    }

    get key() {
      return `${this.place.kind} ${this.place.id}`;
    }

    /** Stand after the title, unless the page has dropped this badge too often. */
    attach() {
      if (this.#overlay.standsAfter(this.place.title)) return;
      const times = attached.get(this.key) ?? 0;
      if (times > MOST_RETURNS) return;
      attached.set(this.key, times + 1);
      this.#overlay.attach(this.place.title);
      if (!this.verdict) this.showState(this.state);
    }

    /**
     * The job as the page shows it now, and whether that is something new.
     * @returns {{sighting: Sighting, isNew: boolean, isRecognised: boolean}}
     */
    look() {
      const { style } = /** @type {HTMLElement} */ (this.place.root);
      // Nothing of a hidden tile is shown, so it is brought back for the moment of reading, before anything is painted.
      if (this.#aside === "hide") style.display = "";
      const sighting = Sightings.read(this.place);
      if (this.#aside === "hide") style.display = "none";
      this.#title = String(sighting.fields.title ?? "");
      const read = digest(JSON.stringify([sighting.blocks, sighting.fields]));
      const isNew = read !== this.read;
      this.read = read;
      return { sighting, isNew, isRecognised: Sightings.isRecognised(sighting) };
    }

    /**
     * @param {keyof typeof Protocol.STATES} state
     * @param {string} [hint]
     */
    showState(state, hint) {
      this.state = state;
      this.verdict = null;
      this.#setAside("show");
      this.#overlay.show(Badge.ofState(state, hint));
    }

    /**
     * @param {any} verdict
     * @param {"show" | "dim" | "hide"} listMode what becomes of skips on lists
     * @param {() => Promise<HTMLElement | null>} explain
     */
    showVerdict(verdict, listMode, explain) {
      this.state = "scored";
      this.verdict = verdict;
      this.#judged();
      this.#overlay.show(Badge.ofVerdict(verdict), explain);
      this.#setAside(this.place.kind === "tile" && verdict.verdict === "skip" && !this.#revealed ? listMode : "show");
    }

    /**
     * Dim or hide a tile. What is hidden leaves a line with a button that brings it back.
     * @param {"show" | "dim" | "hide"} mode
     */
    #setAside(mode) {
      if (mode === this.#aside) return;
      this.#aside = mode;
      const { style } = /** @type {HTMLElement} */ (this.place.root);
      style.opacity = mode === "dim" ? "0.55" : "";
      style.display = mode === "hide" ? "none" : "";
      this.#line?.remove();
      this.#line = null;
      if (mode !== "hide") return;
      this.#line = new Overlay(true);
      this.#line.attachBefore(this.place.root);
      this.#line.show(Badge.ofHidden(this.#title, this.verdict), async () => {
        this.#revealed = true;
        this.#setAside("show");
        return null;
      });
    }

    close() {
      this.#overlay.close();
    }

    /**
     * The elements that show what a fact comes from, as the page is now.
     * @param {string} fact
     * @returns {Element[]}
     */
    find(fact) {
      const { elements } = Sightings.locate(this.place);
      return (elements[SHOWN_AS[fact] ?? fact] ?? []).filter((element) => ShownText.of(element));
    }

    /** @param {string} fact */
    light(fact) {
      this.#overlay.light(this.find(fact));
    }

    remove() {
      this.#setAside("show");
      this.#overlay.remove();
    }

    /**
     * Badges may be put back again: on a new page everywhere, and where somebody closed the job and opens it anew.
     * @param {Entry} [entry]
     */
    static forget(entry) {
      if (entry) attached.delete(entry.key);
      else attached.clear();
    }
  }

  globalThis.Entry = Entry;
}
