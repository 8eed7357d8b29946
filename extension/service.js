// The one place that talks to the service on this computer: by fetch from the worker and the popup, since a page's
// own rules would block it from a content script.

import "./shared/protocol.js";
import "./shared/settings.js";

const { API_VERSION, HEADER, DEFAULT_PORT, TIMEOUT } = Protocol;

/**
 * Verdicts on sightings, by the user's settings.
 * @param {Sighting[]} jobs
 * @param {Record<string, any>} stored the user's settings as they are kept
 * @returns {Promise<Reply>}
 */
export async function scoreJobs(jobs, stored) {
  const { catalogue } = await chrome.storage.local.get("catalogue");
  const settings = Settings.forService(stored, catalogue);
  const { state, body, hint } = await request(stored, "verdicts", { jobs, settings });
  if (state !== "scored") return { state, hint };
  const verdicts = body?.verdicts;
  if (!Array.isArray(verdicts) || verdicts.length !== jobs.length) return { state: "misunderstood" };
  return { state, verdicts };
}

/** The rules and tips, as the popup shows them. */
export const fetchRules = async () => request(await Settings.all(), "rules");

/**
 * @param {Record<string, any>} stored
 * @param {string} path
 * @param {unknown} [body] sent by POST; without it, GET
 * @returns {Promise<{state: ServiceState, body?: any, hint?: string}>}
 */
async function request(stored, path, body) {
  const origin = `http://127.0.0.1:${stored.port ?? DEFAULT_PORT}`;
  let response;
  try {
    response = await fetch(`${origin}/v${API_VERSION}/${path}`, {
      method: body ? "POST" : "GET",
      headers: { [HEADER]: String(API_VERSION), ...(body ? { "Content-Type": "application/json" } : {}) },
      body: body ? JSON.stringify(body) : undefined,
      credentials: "omit",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const answer = await response.json();
    if (response.ok) return { state: "scored", body: answer };
    if (response.status === 426) return { state: "versions", hint: answer.hint };
    return { state: "misunderstood", hint: answer.hint };
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError") return { state: "slow" };
    if (response) return { state: "stranger" };
    return { state: await somethingListens(origin) ? "stranger" : "off" };
  }
}

/**
 * A program that is not ours refuses our cross-origin request in the same words as no program at all; a request
 * whose answer nobody may read tells the two apart.
 * @param {string} origin
 */
async function somethingListens(origin) {
  try {
    await fetch(origin, { mode: "no-cors", credentials: "omit", signal: AbortSignal.timeout(TIMEOUT) });
    return true;
  } catch {
    return false;
  }
}
