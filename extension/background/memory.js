// What a person has opened in this browsing session lends its facts to the job's tile. Kept in the browser's session
// memory, which is never written to disk; nothing is kept of private windows.

const PREFIX = "seen:";
const ORDER = "seen";
const MOST_JOBS = 200;

/** Texts that a tile shows itself, or that no rule needs twice. */
const NOT_LENT = ["title", "description", "deliverables", "questions", "qualifications", "category", "status", "applied", "invited"];

/**
 * Keep what whole pages show.
 * @param {Sighting[]} jobs
 */
export async function remember(jobs) {
  const whole = jobs.filter(({ place }) => place === "job_page" || place === "slide_over");
  if (!whole.length) return;
  const entries = whole.map(({ id, seen_at, blocks, fields }) => {
    const lent = Object.fromEntries(Object.entries(fields).filter(([name]) => !NOT_LENT.includes(name)));
    return [PREFIX + id, { seen_at, blocks, fields: lent }];
  });
  const order = /** @type {string[]} */ ((await chrome.storage.session.get(ORDER))[ORDER] ?? []);
  const keys = entries.map(([key]) => /** @type {string} */ (key));
  const latest = [...order.filter((key) => !keys.includes(key)), ...keys];
  const dropped = latest.splice(0, Math.max(0, latest.length - MOST_JOBS));
  await chrome.storage.session.set({ ...Object.fromEntries(entries), [ORDER]: latest });
  if (dropped.length) await chrome.storage.session.remove(dropped);
}

/**
 * The same jobs, tiles with what was seen of them earlier.
 * @param {Sighting[]} jobs
 * @returns {Promise<Sighting[]>}
 */
export async function lend(jobs) {
  const keys = jobs.filter(({ place }) => place === "tile").map(({ id }) => PREFIX + id);
  const seen = keys.length ? await chrome.storage.session.get(keys) : {};
  return jobs.map((job) => (job.place === "tile" && seen[PREFIX + job.id] ? { ...job, earlier: seen[PREFIX + job.id] } : job));
}
