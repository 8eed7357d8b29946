// Asking for verdicts: the job that the page is about first, then visible tiles, then the rest; in batches, a few at a
// time, and again with growing patience while there is no answer.
"use strict";

{
  /** Jobs in one request, and requests of this page under way. */
  const BATCH = 20;
  const UNDER_WAY = 2;

  /** Seconds between attempts while there is no verdict; the last one stays. */
  const PATIENCE = [1, 2, 4, 8, 16, 30];

  /** Milliseconds that tiles out of sight wait for company, so that long lists ask in full batches. */
  const LINGER = 1000;

  /** Milliseconds of reading at a time, so that the page never stutters. */
  const SLICE = 8;

  /** @type {Set<Entry>} */
  const urgent = new Set();
  /** @type {Set<Entry>} */
  const waiting = new Set();
  let underWay = 0;
  let taking = false;
  let failures = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let lingering;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let retrying;

  /** @param {Entry} entry has something new to be judged */
  function want(entry) {
    drop(entry);
    (entry.visible ? urgent : waiting).add(entry);
    if (!retrying) pump();
  }

  /** @param {Entry} entry came into the window, or left it */
  function seen(entry) {
    if (urgent.has(entry) || waiting.has(entry)) want(entry);
  }

  /** @param {Entry} entry left the page */
  function drop(entry) {
    urgent.delete(entry);
    waiting.delete(entry);
  }

  async function pump() {
    if (taking) return;
    taking = true;
    while (underWay < UNDER_WAY && !retrying && mayAsk()) {
      const batch = await take();
      if (batch.length) askFor(batch);
    }
    taking = false;
  }

  /** A full batch, or somebody who can see it wait; else a little patience brings company. */
  function mayAsk() {
    if (urgent.size || waiting.size >= BATCH) return true;
    if (waiting.size && !lingering) {
      lingering = setTimeout(() => {
        lingering = undefined;
        waiting.forEach((entry) => urgent.add(entry));
        waiting.clear();
        pump();
      }, LINGER);
    }
    return false;
  }

  /**
   * Read the next jobs; those that show nothing new keep the verdict that they have.
   * @returns {Promise<{entry: Entry, sighting: Sighting}[]>}
   */
  async function take() {
    const batch = [];
    let start = performance.now();
    while (batch.length < BATCH) {
      const [entry] = urgent.size ? urgent : waiting;
      if (!entry) break;
      drop(entry);
      if (!entry.place.root.isConnected) continue;
      const { sighting, isNew, isRecognised } = entry.look();
      if (!isRecognised) entry.showState("unrecognised");
      else if (isNew || !(entry.verdict || entry.asking)) {
        entry.asking = true;
        batch.push({ entry, sighting });
      }
      if (performance.now() - start > SLICE) {
        await new Promise((resolve) => setTimeout(resolve));
        start = performance.now();
      }
    }
    return batch;
  }

  /** @param {{entry: Entry, sighting: Sighting}[]} batch */
  async function askFor(batch) {
    underWay += 1;
    const reply = await ask({ type: "scoreJobs", jobs: batch.map(({ sighting }) => sighting) });
    underWay -= 1;
    if (reply.state === "scored") failures = 0;
    batch.forEach(({ entry, sighting }, index) => settle(entry, sighting, reply, reply.verdicts?.[index]));
    if (reply.state === "reload") stop();
    else if (reply.state !== "scored") retry();
    pump();
  }

  /**
   * @param {Entry} entry
   * @param {Sighting} sighting
   * @param {Reply} reply
   * @param {any} verdict
   */
  function settle(entry, sighting, reply, verdict) {
    entry.asking = false;
    if (!entry.place.root.isConnected) return;
    if (verdict?.verdict) {
      entry.showVerdict(verdict, reply.listMode, explainer(entry, sighting.seen_at, verdict));
      return;
    }
    entry.showState(reply.state === "scored" ? "misunderstood" : reply.state, reply.hint);
    entry.read = "";
    if (reply.state !== "scored") (entry.visible ? urgent : waiting).add(entry);
  }

  function retry() {
    retrying ??= setTimeout(again, 1000 * (PATIENCE[Math.min(failures++, PATIENCE.length - 1)] ?? 30));
  }

  function again() {
    clearTimeout(retrying);
    retrying = undefined;
    pump();
  }

  /**
   * A function of its own, so that what a badge keeps for a click is this and not the whole batch.
   * @param {Entry} entry
   * @param {string} seenAt
   * @param {any} verdict
   */
  const explainer = (entry, seenAt, verdict) => () => explain(entry, seenAt, verdict);

  /**
   * The explanation of a verdict. Tiles keep theirs in brief, so it is asked for when somebody wants to see it.
   * @param {Entry} entry
   * @param {string} seenAt
   * @param {any} verdict
   */
  async function explain(entry, seenAt, verdict) {
    let whole = verdict;
    if (!whole.findings) {
      const { sighting } = entry.look();
      const reply = await ask({ type: "scoreJobs", jobs: [sighting], whole: true });
      whole = reply.verdicts?.[0];
      seenAt = sighting.seen_at;
      if (!whole?.findings) {
        entry.showState(reply.state === "scored" ? "misunderstood" : reply.state, reply.hint);
        want(entry);
        return null;
      }
    }
    return Explanation.panel(whole, around(entry, seenAt));
  }

  /**
   * @param {Entry} entry
   * @param {string} seenAt
   * @returns {import("./explanation.js").Around}
   */
  function around(entry, seenAt) {
    const { switched } = entry;
    entry.switched = null;
    return {
      readAt: new Date(seenAt),
      close: () => entry.close(),
      canShow: (fact) => entry.find(fact).length > 0,
      show: (fact) => entry.light(fact),
      switched,
      switchRule: (rule, title, enabled) => {
        entry.switched = { rule, title, enabled: enabled !== false };
        ask({ type: "switchRule", rule, enabled });
      },
    };
  }

  /**
   * @param {{type: string, [key: string]: unknown}} message
   * @returns {Promise<any>}
   */
  async function ask(message) {
    try {
      return (await chrome.runtime.sendMessage(message)) ?? { state: "slow" };
    } catch {
      // The extension was updated or removed under this page, or its worker was stopped in the middle.
      return { state: chrome.runtime?.id ? "slow" : "reload" };
    }
  }

  function stop() {
    clearTimeout(retrying);
    clearTimeout(lingering);
    urgent.clear();
    waiting.clear();
  }

  globalThis.Scorer = Object.freeze({ want, seen, drop, again, stop, ask });
}
