// The worker: answers the content scripts' questions. It keeps nothing in memory, since browsers stop it at will.

import { scoreJobs } from "./service.js";

const UPWORK = "https://www.upwork.com";

/** What a content script may ask for. @type {Record<string, (message: any) => Promise<unknown>>} */
const HANDLERS = {
  scoreJobs: ({ jobs }) => scoreJobs(jobs),
};

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  const handler = Object.hasOwn(HANDLERS, message?.type) ? HANDLERS[message.type] : undefined;
  if (!handler || !isOurContentScript(sender)) return;
  handler(message).then(reply);
  return true;
});

/** @param {chrome.runtime.MessageSender} sender */
const isOurContentScript = (sender) => sender.id === chrome.runtime.id
  && sender.tab !== undefined
  && sender.frameId === 0
  && (sender.origin ?? new URL(sender.url ?? "about:blank").origin) === UPWORK;
