// One job page's life: find the job, read it, ask for the verdict, draw it; again whenever the page changes.
"use strict";

{
  /** Seconds between attempts while there is no verdict; the last one stays. */
  const PATIENCE = [1, 2, 4, 8, 16, 30];

  /** Milliseconds of quiet after which a changed page is read again: pages change in bursts. */
  const SETTLING = 200;

  /** @type {{place: import("./places.js").Place, overlay: any, read: string, sighting: Sighting | null, verdict: any, state: keyof typeof Protocol.STATES} | null} */
  let current = null;
  let failures = 0;
  let asking = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let retry;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settling;

  /** Look at the page as it is now; `force` asks again although nothing that we read has changed. */
  function look(force = false) {
    const place = Places.jobPage();
    if (!place || place.id !== current?.place.id) leave();
    if (!place) return;
    current ??= begin(place);
    current.place = place;
    current.overlay.attach(place.title);
    const sighting = Sightings.read(place);
    const read = JSON.stringify([sighting.blocks, sighting.fields]);
    if (!force && read === current.read) return;
    current.read = read;
    current.sighting = sighting;
    ask(sighting);
  }

  /** @param {import("./places.js").Place} place */
  function begin(place) {
    const overlay = new Overlay();
    overlay.showState(Badge.ofState("reading"));
    return { place, overlay, read: "", sighting: null, verdict: null, state: /** @type {const} */ ("reading") };
  }

  function leave() {
    clearTimeout(retry);
    current?.overlay.remove();
    current = null;
  }

  /** @param {Sighting} sighting */
  async function ask(sighting) {
    const asked = ++asking;
    const reply = await send(sighting);
    if (asked !== asking || !current) return;
    clearTimeout(retry);
    current.state = reply.state;
    const verdict = reply.verdicts?.[0];
    current.verdict = verdict?.verdict ? verdict : null;
    if (current.verdict) {
      failures = 0;
      current.overlay.showVerdict(verdict, new Date(sighting.seen_at));
      return;
    }
    const state = reply.state === "scored" ? "misunderstood" : reply.state;
    current.overlay.showState(Badge.ofState(state, reply.hint));
    if (state === "reload") return stop();
    retry = setTimeout(() => look(true), 1000 * (PATIENCE[Math.min(failures++, PATIENCE.length - 1)] ?? 30));
  }

  /**
   * @param {Sighting} sighting
   * @returns {Promise<Reply | {state: "reload", verdicts?: undefined, hint?: undefined}>}
   */
  async function send(sighting) {
    try {
      return await chrome.runtime.sendMessage({ type: "scoreJobs", jobs: [sighting] });
    } catch {
      // The extension was updated or removed under this page, or its worker was stopped in the middle.
      return { state: chrome.runtime?.id ? "slow" : "reload" };
    }
  }

  function changed() {
    clearTimeout(settling);
    if (!chrome.runtime?.id) return stop();
    const place = Places.jobPage();
    if (place && current && place.id === current.place.id) current.overlay.attach(place.title);
    settling = setTimeout(look, SETTLING);
  }

  function stop() {
    observer.disconnect();
    clearTimeout(retry);
    clearTimeout(settling);
  }

  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  Settings.onChanged(() => look(true));
  chrome.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== chrome.runtime.id || message?.type !== "describePage") return;
    reply(current && { state: current.state, verdict: current.verdict, sighting: current.sighting });
  });
  document.addEventListener("visibilitychange", () => current && !current.verdict && !document.hidden && look(true));
  look();
}
