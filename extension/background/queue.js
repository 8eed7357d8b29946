// One queue for all tabs: few requests under way at once, and the tab that a person looks at first.

import { scoreJobs } from "../service.js";

/** Requests to the service under way, over all tabs. */
const UNDER_WAY = 2;

/** @type {{jobs: Sighting[], stored: Record<string, any>, tab: number | undefined, resolve: (reply: Reply) => void}[]} */
const queue = [];
let underWay = 0;

/**
 * @param {Sighting[]} jobs
 * @param {Record<string, any>} stored the user's settings
 * @param {number | undefined} tab
 * @returns {Promise<Reply>}
 */
export function enqueue(jobs, stored, tab) {
  return new Promise((resolve) => {
    queue.push({ jobs, stored, tab, resolve });
    next();
  });
}

async function next() {
  if (underWay >= UNDER_WAY || !queue.length) return;
  underWay += 1;
  const { jobs, stored, resolve } = await takeFirst();
  resolve(await scoreJobs(jobs, stored));
  underWay -= 1;
  next();
}

async function takeFirst() {
  const watched = queue.length > 1 ? new Set((await chrome.tabs.query({ active: true })).map((tab) => tab.id)) : new Set();
  const index = queue.findIndex(({ tab }) => watched.has(tab));
  return /** @type {(typeof queue)[number]} */ (queue.splice(Math.max(index, 0), 1)[0]);
}
