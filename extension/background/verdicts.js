// Tiles' verdicts in brief, remembered while neither the tile nor the settings have changed.

import "../shared/digest.js";

const MOST = 500;

/** Milliseconds after which a verdict is asked for again: the ages on a page stand still, real ones do not. */
const FRESH = 10 * 60 * 1000;

/** What a tile's badge shows; the rest is asked for when somebody opens the explanation. */
const BRIEF = ["id", "verdict", "headline", "preliminary", "known", "cost", "earlier", "rank", "error"];

/** By what was read and set; the oldest first. @type {Map<string, {at: number, verdict: any}>} */
const remembered = new Map();

/**
 * @param {any} verdict
 * @returns {any}
 */
export const brief = (verdict) => Object.fromEntries(BRIEF.filter((name) => name in verdict).map((name) => [name, verdict[name]]));

/**
 * What a verdict depends on, whenever it was read.
 * @param {Sighting} job
 * @param {Record<string, any>} stored the user's settings
 */
export const keyOf = ({ seen_at, ...job }, stored) => digest(JSON.stringify([job, stored]));

/** @param {string} key */
export function recall(key) {
  const found = remembered.get(key);
  return found && Date.now() - found.at < FRESH ? found.verdict : undefined;
}

/** @param {string} key @param {any} verdict in brief */
export function keep(key, verdict) {
  remembered.delete(key);
  remembered.set(key, { at: Date.now(), verdict });
  for (const oldest of remembered.keys()) {
    if (remembered.size <= MOST) return;
    remembered.delete(oldest);
  }
}
