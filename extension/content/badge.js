// The badge: a word and a colour beside the title, and the one reason that counts most.
"use strict";

{
  const { make, icon } = Elements;

  /** Each verdict's word on the badge, its sentence in the explanation, and the tint and icon it wears. */
  const VERDICTS = Object.freeze({
    apply: { word: "Apply", sentence: "Worth applying", tint: "apply" },
    caution: { word: "Caution", sentence: "Think twice", tint: "caution" },
    skip: { word: "Skip", sentence: "Skip this one", tint: "skip" },
    not_open: { word: "Not open", sentence: "This job is not open", tint: "none" },
    applied: { word: "Applied", sentence: "You have applied", tint: "none" },
  });

  /**
   * @param {any} verdict
   * @returns {Node[]}
   */
  function price({ verdict, cost }) {
    if (!cost || !cost.connects || !["apply", "caution", "skip"].includes(verdict)) return [];
    const usd = `$${cost.usd.toFixed(2)}`;
    return [document.createTextNode(verdict === "skip" ? ` · keeps ${usd}` : ` · ${cost.connects} Connects = ${usd}`)];
  }

  /**
   * The badge of a verdict.
   * @param {any} verdict
   * @returns {HTMLElement} its button opens the explanation
   */
  function ofVerdict(verdict) {
    const { word, tint } = VERDICTS[/** @type {keyof typeof VERDICTS} */ (verdict.verdict)];
    const known = verdict.preliminary ? ` · from ${verdict.known.count} of ${verdict.known.of} facts` : "";
    const button = make("button", {
      type: "button", class: `badge ${tint}${verdict.preliminary ? " preliminary" : ""}`,
      "data-verdict": verdict.verdict, "aria-haspopup": "dialog", "aria-expanded": "false",
    }, icon(tint), word);
    const earlier = verdict.earlier ? ` · as you saw it ${ago(verdict.earlier)}` : "";
    const headline = make("span", { class: "headline" }, make("b", {}, verdict.headline), ...price(verdict), known, earlier);
    return make("div", { class: "bar", role: "group", "aria-label": "SureBid" }, button, headline);
  }

  /**
   * The line that a hidden tile leaves; its button brings the tile back.
   * @param {string} title
   * @param {any} verdict
   */
  function ofHidden(title, verdict) {
    const button = make("button", { type: "button", class: "badge skip preliminary", "data-verdict": "hidden", "aria-label": `Show “${title}” again` }, icon("skip"), "Show");
    return make("div", { class: "bar hidden" }, button, make("span", { class: "headline" }, `Skip: ${verdict.headline} · `, make("b", {}, title)));
  }

  /**
   * How long ago a fact was read.
   * @param {string} moment
   */
  function ago(moment) {
    const minutes = Math.max(0, Math.round((Date.now() - Date.parse(moment)) / 60000));
    if (minutes < 1) return "just now";
    return minutes < 60 ? `${minutes} min ago` : `${Math.round(minutes / 60)} h ago`;
  }

  /**
   * The grey badge while there is no verdict: reading, service off, and so on.
   * @param {keyof typeof Protocol.STATES} state
   * @param {string} [advice] in place of the usual words
   */
  function ofState(state, advice) {
    const [word, hint] = Protocol.STATES[state];
    const badge = make("span", { class: "badge none", "data-verdict": state === "reading" ? "loading" : state }, icon("none"), word);
    return make("div", { class: "bar", role: "status" }, badge, make("span", { class: "headline" }, advice || hint));
  }

  globalThis.Badge = Object.freeze({ VERDICTS, ofVerdict, ofState, ofHidden, ago });
}
