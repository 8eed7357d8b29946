// This page's life: which jobs stand on it now, followed by what is new on it and never by looking at all of it again.
"use strict";

{
  /** Milliseconds in which changes are gathered: pages change in bursts. */
  const GATHERING = 50;

  /** Tiles of which it is known at any time whether they can be seen. */
  const MOST_WATCHED = 200;

  /** @type {Set<Element>} */
  const watched = new Set();
  /** @type {Map<Element, Entry>} Tiles by their element. */
  const tiles = new Map();
  /** @type {Map<string, Entry>} The jobs that the page is about, by kind and id. */
  const whole = new Map();
  /** @type {Set<Element>} What was added since the last look: it may hold jobs. */
  const added = new Set();
  /** @type {Set<Element>} In what something changed: it may stand in a job. Never searched, since a list holds them all. */
  const touched = new Set();
  let gathering = false;
  let address = location.href;

  /** @param {MutationRecord[]} records */
  function changed(records) {
    if (!chrome.runtime?.id) return stop();
    for (const { target, addedNodes, removedNodes } of records) {
      if (addedNodes.length === 1 && Overlays.of(/** @type {Node} */ (addedNodes[0]))) continue;
      for (const node of addedNodes) if (node instanceof Element) added.add(node);
      for (const node of removedNodes) if (node instanceof Element) gone(node);
      const around = target instanceof Element ? target : target.parentElement;
      if (around) touched.add(around);
    }
    if (gathering || !(added.size || touched.size)) return;
    gathering = true;
    setTimeout(look, GATHERING);
  }

  /** Tiles that the page took away take their badges with them. @param {Element} part */
  function gone(part) {
    if (!tiles.size) return;
    for (const element of Places.tilesIn(part)) {
      const entry = element.isConnected ? undefined : tiles.get(element);
      if (entry) forget(entry);
    }
  }

  /** @param {Entry} entry */
  function forget(entry) {
    tiles.delete(entry.place.root);
    unwatch(entry.place.root);
    Scorer.drop(entry);
    entry.remove();
  }

  /** Look at what is new. */
  function look() {
    gathering = false;
    if (location.href !== address) {
      address = location.href;
      Entry.forget();
    }
    const around = [...added, ...touched].filter((part) => part.isConnected).map((part) => Places.tileAround(part));
    const inside = [...added].filter((part) => part.isConnected).flatMap((part) => Places.tilesIn(part));
    added.clear();
    touched.clear();
    Overlays.forgetDarkness();
    for (const element of new Set([...around, ...inside])) if (element) lookAtTile(element);
    if (around.includes(null)) lookAtWhole();
  }

  /** @param {Element} element */
  function lookAtTile(element) {
    const place = Places.ofTile(element);
    const known = tiles.get(element);
    if (!place || (known && known.place.id !== place.id)) {
      if (known) forget(known);
      if (!place) return;
    }
    const entry = tiles.get(element) ?? new Entry(place, () => unwatch(element));
    entry.place = place;
    entry.attach();
    if (!entry.verdict) watch(element);
    tiles.set(element, entry);
    Scorer.want(entry);
  }

  /**
   * Hear when a tile comes into the window, until it has its verdict. Browsers ask of every watched element in every
   * frame, so only the newest are: those that were passed are soon done in their order.
   * @param {Element} element
   */
  function watch(element) {
    watched.add(element);
    inWindow.observe(element);
    for (const oldest of watched) {
      if (watched.size <= MOST_WATCHED) break;
      unwatch(oldest);
    }
  }

  /** @param {Element} element */
  function unwatch(element) {
    watched.delete(element);
    inWindow.unobserve(element);
  }

  function lookAtWhole() {
    const places = Places.whole();
    for (const [key, entry] of whole) {
      if (places.some((place) => `${place.kind} ${place.id}` === key)) continue;
      whole.delete(key);
      Entry.forget(entry);
      Scorer.drop(entry);
      entry.remove();
      if (!places.length) Scorer.ask({ type: "leaveJob" });
    }
    for (const place of places) {
      const entry = whole.get(`${place.kind} ${place.id}`) ?? new Entry(place);
      whole.set(entry.key, entry);
      entry.place = place;
      entry.attach();
      Scorer.want(entry);
    }
  }

  const all = () => [...whole.values(), ...tiles.values()];

  /** What the popup asks: the job that the page is about, or the counts of a list. */
  function describe() {
    const [entry] = whole.values();
    if (entry) return { state: entry.state, verdict: entry.verdict, sighting: Sightings.read(entry.place) };
    if (!tiles.size) return null;
    const jobs = [...tiles.values()].map(({ place, state, verdict }) => ({ id: place.id, state, verdict }));
    const counts = { apply: 0, caution: 0, skip: 0 };
    for (const { verdict } of jobs) if (verdict && verdict.verdict in counts) counts[/** @type {keyof typeof counts} */ (verdict.verdict)] += 1;
    const off = jobs.find(({ state }) => state !== "scored" && state !== "reading" && state !== "unrecognised");
    return { state: off?.state ?? "scored", verdict: null, list: true, jobs, counts };
  }

  /** @param {boolean} [force] also what has not changed: the settings have */
  function askAgain(force) {
    for (const entry of all()) {
      if (entry.verdict && !force) continue;
      entry.read = "";
      Scorer.want(entry);
    }
    Scorer.again();
  }

  function stop() {
    observer.disconnect();
    inWindow.disconnect();
    Scorer.stop();
  }

  const inWindow = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      const entry = tiles.get(target);
      if (!entry || entry.visible === isIntersecting) continue;
      entry.visible = isIntersecting;
      Scorer.seen(entry);
    }
  });
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    childList: true, subtree: true, characterData: true, attributeFilter: ["data-ev-job-uid", "data-ev-opening_uid"],
  });
  Settings.onChanged(() => askAgain(true));
  document.addEventListener("visibilitychange", () => document.hidden || askAgain());
  chrome.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== chrome.runtime.id) return;
    if (message?.type === "describePage") reply(describe());
    if (message?.type === "describeLayout") reply(Skeleton.of(all()[0]?.place.root ?? document.body));
  });
  added.add(document.documentElement);
  look();
}
