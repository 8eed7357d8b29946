// The explanation: the verdict, what it costs, every finding worst first, what would change it, what is not known.
"use strict";

{
  const { make, icon, onTrusted } = Elements;

  /** The groups in which findings stand, worst first: level, heading, tint. */
  const GROUPS = /** @type {const} */ ([
    ["veto", "Deal-breaker", "skip"],
    ["strong", "Warning", "caution"],
    ["ask", "Check first", "caution"],
    ["mild", "Minor", "none"],
    ["plus", "In your favour", "apply"],
    ["excused", "Excused", "none"],
    ["info", "Good to know", "none"],
  ]);
  const SIGNS = Object.freeze({ veto: "skip", strong: "caution", ask: "none", mild: "info", plus: "apply", excused: "swap", info: "info" });

  /** @param {any} finding */
  const group = (finding) => (finding.level === "ok" && finding.excused_by.length ? "excused" : finding.level);

  /**
   * @typedef {object} Around What the explanation may ask of the page that it stands on.
   * @property {Date} readAt
   * @property {() => void} close
   * @property {(fact: string) => boolean} canShow does the text that a fact comes from stand on this page?
   * @property {(fact: string) => void} show light it up
   * @property {(rule: string, title: string, enabled: boolean | null) => void} switchRule
   * @property {{rule: string, title: string, enabled: boolean} | null} switched what was switched last, to be undone
   */

  /**
   * The panel for a verdict.
   * @param {any} verdict
   * @param {Around} around
   */
  function panel(verdict, around) {
    const { readAt, close } = around;
    const { sentence, tint } = Badge.VERDICTS[/** @type {keyof typeof Badge.VERDICTS} */ (verdict.verdict)];
    const closer = make("button", { type: "button", class: "close", "aria-label": "Close" }, icon("close"));
    onTrusted(closer, "click", close);
    const reasons = verdict.findings.filter((/** @type {any} */ finding) => finding.rule !== "cost");
    return make("div", { class: "panel", role: "dialog", "aria-labelledby": "verdict", tabindex: -1, popover: "manual" },
      make("div", { class: `top ${tint}` },
        make("span", { class: "disc" }, icon(tint)),
        make("div", {}, make("h2", { class: "verdict", id: "verdict" }, sentence), make("p", { class: "why-so" }, verdict.headline)),
        closer),
      undo(around),
      cost(verdict),
      ...GROUPS.flatMap(([level, heading, colour]) => {
        const rows = reasons.filter((/** @type {any} */ finding) => group(finding) === level);
        return rows.length
          ? [make("h3", { class: "level" }, heading), ...rows.flatMap((/** @type {any} */ finding) => row(finding, verdict, level, colour, around))]
          : [];
      }),
      ...wouldBe(verdict),
      make("div", { class: "rest" }, ...rest(verdict, reasons, around)),
      make("div", { class: "foot" }, make("span", {}, `${verdict.known.count} of ${verdict.known.of} facts known`),
        make("span", {}, `read at ${readAt.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}`)));
  }

  /**
   * What was just switched, and the way back.
   * @param {Around} around
   */
  function undo({ switched, switchRule }) {
    if (!switched) return null;
    const back = make("button", { type: "button", class: "link", "data-first": true }, "Undo");
    onTrusted(back, "click", () => switchRule(switched.rule, switched.title, switched.enabled ? false : null));
    return make("div", { class: "undo", role: "status" }, make("span", {}, `“${switched.title}” is ${switched.enabled ? "on" : "off"}.`), back);
  }

  /** @param {any} verdict */
  function cost(verdict) {
    const finding = verdict.findings.find((/** @type {any} */ it) => it.rule === "cost" && it.level === "info");
    if (!finding) return null;
    const keep = verdict.verdict === "skip" ? " Skip it and keep them." : "";
    return make("div", { class: "cost" }, icon("coin"),
      make("div", {}, `${finding.says}${keep}`, make("details", { class: "quiet-why" }, make("summary", {}, "What comes back?"), finding.why)));
  }

  /**
   * @param {any} finding
   * @param {any} verdict
   * @param {keyof typeof SIGNS} level
   * @param {string} colour
   * @param {Around} around
   */
  function row(finding, verdict, level, colour, around) {
    const facts = finding.saw.map((/** @type {string} */ name) => verdict.facts[name]).filter(Boolean);
    const saw = facts.map((/** @type {any} */ fact) => `${fact.label}: ${fact.text}${earlier(fact)}`).join(" · ");
    const why = make("div", { class: "why", hidden: true }, make("p", {}, finding.why),
      saw ? make("p", {}, `Seen: ${saw}`) : null,
      make("p", { class: "source" }, finding.source),
      options(finding),
      actions(finding, around));
    const button = make("button", { type: "button", class: `row ${colour}`, "aria-expanded": "false" },
      make("span", { class: "sign" }, icon(SIGNS[level])),
      make("span", { class: "says" }, finding.says),
      facts.length ? make("span", { class: "saw" }, inShort(facts[0])) : null,
      make("span", { class: "rule" }, origin(finding, verdict)));
    onTrusted(button, "click", () => {
      why.hidden = !why.hidden;
      button.setAttribute("aria-expanded", String(!why.hidden));
    });
    return [button, why];
  }

  /** Facts of a job that was open before carry their time. @param {any} fact */
  const earlier = (fact) => (fact.seen_at ? ` (read ${Badge.ago(fact.seen_at)}, when the job was open)` : "");

  /** @param {any} finding */
  function options({ options: list }) {
    if (!list?.length) return null;
    return make("details", { class: "options" }, make("summary", {}, count(list.length, "option")),
      make("ul", {}, ...list.map((/** @type {any} */ { title, value, unit, default: usual, source }) => make("li", {},
        `${title} ${value} ${unit}${value === usual ? "" : ` (default: ${usual})`}. `, make("span", {}, source)))),
      make("p", {}, "Change them in SureBid's popup."));
  }

  /**
   * @param {any} finding
   * @param {Around} around
   */
  function actions({ rule, title, saw }, { canShow, show, switchRule }) {
    const fact = saw.find(canShow);
    const shower = make("button", { type: "button", class: "link" }, "Show on page");
    onTrusted(shower, "click", () => show(fact));
    const toggle = make("button", { type: "button", class: "switch", role: "switch", "aria-checked": "true", "aria-label": `${title}: rule on` });
    onTrusted(toggle, "click", () => switchRule(rule, title, false));
    return make("div", { class: "actions" }, fact ? shower : null, make("span", { class: "rule-on" }, "Rule on", toggle));
  }

  /**
   * A fact beside its finding: texts that speak for themselves ("14 jobs posted") need no label.
   * @param {any} fact
   */
  const inShort = ({ label, text }) => (/[a-z]{4}/i.test(text) && text !== "never" ? text : `${label}: ${text}`);

  /** @param {any} finding @param {any} verdict */
  function origin(finding, verdict) {
    const title = (/** @type {string} */ rule) => verdict.findings.find((/** @type {any} */ it) => it.rule === rule)?.title ?? rule;
    const excuses = finding.excused_by.map((/** @type {string} */ name) => verdict.facts[name]?.label.toLowerCase()).filter(Boolean);
    return [
      finding.title,
      finding.tip ? `tip ${finding.tip}` : "beyond the post",
      excuses.length ? `excused by ${excuses.join(" and ")}` : "",
      finding.outweighed_by.length ? `outweighed by ${finding.outweighed_by.map(title).join(" and ")}` : "",
    ].filter(Boolean).join(" · ");
  }

  /** @param {any} verdict */
  function wouldBe(verdict) {
    const shown = ["skip", "caution"].includes(verdict.verdict);
    return Object.entries(shown ? verdict.would_be.without : {}).map(([rule, kind]) => {
      const { word, tint } = Badge.VERDICTS[/** @type {keyof typeof Badge.VERDICTS} */ (kind)];
      const finding = verdict.findings.find((/** @type {any} */ it) => it.rule === rule);
      const still = kind === verdict.verdict ? "still be " : "be ";
      return make("p", { class: "would-be" }, icon("swap"),
        make("span", {}, `Without “${finding.title}” this would ${still}`, make("span", { class: `chip ${tint}` }, word)));
    });
  }

  /**
   * What is folded away: rules without anything to say, and what could not be read.
   * @param {any} verdict
   * @param {any[]} reasons
   * @param {Around} around
   */
  function rest(verdict, reasons, { switchRule }) {
    const quiet = reasons.filter((it) => it.level === "ok" && !it.excused_by.length);
    const lacking = reasons.filter((it) => it.level === "unknown");
    return [
      fold(`${count(quiet.length, "rule")} quiet`, quiet.map((it) => [it.title, it.headline])),
      fold(`${count(lacking.length, "rule")} had too little to go by`, lacking.map((it) => [it.title, it.says])),
      fold(`${count(verdict.off.length, "rule")} off`, verdict.off.map((/** @type {any} */ it) => [it.title, switchOn(it, switchRule)])),
      fold(`${count(verdict.missing.length, "fact")} ${verdict.preliminary ? "not shown on tiles: open the job" : "not shown here"}`,
        verdict.missing.map((/** @type {any} */ it) => [it.label, "not seen"])),
      fold(`${count(verdict.unread.length, "text")} not understood`, verdict.unread.map((/** @type {any} */ it) => [it.label, `“${it.text}”: ${it.reason}`])),
    ];
  }

  /**
   * @param {any} off
   * @param {Around["switchRule"]} switchRule
   */
  function switchOn({ rule, title }, switchRule) {
    const button = make("button", { type: "button", class: "link", "aria-label": `Switch “${title}” on` }, "Switch on");
    onTrusted(button, "click", () => switchRule(rule, title, null));
    return button;
  }

  /** @param {string} title @param {(string | Node)[][]} items */
  function fold(title, items) {
    if (!items.length) return null;
    return make("details", { class: "quiet" }, make("summary", {}, title),
      make("ul", {}, ...items.map(([name, note]) => make("li", {}, `${name} `, make("span", {}, note ?? "")))));
  }

  /** @param {number} number @param {string} noun */
  const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

  globalThis.Explanation = Object.freeze({ panel });
}
