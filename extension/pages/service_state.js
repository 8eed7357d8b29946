// Whether the service runs, told as it changes: asked when the page is opened or looked at again, and with growing
// pauses while it does not answer and the page is seen. After the last pause a person asks.

import { fetchRules } from "../service.js";
import { isCatalogue, keepCatalogue } from "./catalogue.js";

const { make, onTrusted } = Elements;

/** Seconds between tries: about five minutes in all. */
const PATIENCE = [1, 1, 2, 2, 4, 4, 8, 8, 15, 15, 30, 30, 60, 60, 60];

/**
 * Draw the state into an element and keep it true.
 * @param {HTMLElement} place
 * @param {(reply: {state: ServiceState, hint?: string}) => unknown} [told] called after each answer
 * @param {string} [whileOff] what to do while it is off, in place of the usual words
 * @returns {Promise<void>} when the first answer is drawn
 */
export function showService(place, told, whileOff) {
  const words = make("b");
  const address = make("span", { class: "note" });
  const advice = make("p");
  const again = make("button", { type: "button", class: "button" }, "Try again");
  place.classList.add("service");
  place.tabIndex = -1;
  place.replaceChildren(make("span", { class: "dot", "aria-hidden": "true" }),
    make("div", {}, make("div", { role: "status" }, words, advice), address, make("div", {}, again)));
  again.hidden = true;
  let tries = 0;
  let latest = 0;
  let port = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  async function ask() {
    clearTimeout(timer);
    const asked = ++latest;
    const now = Settings.clean("port", (await Settings.all()).port) ?? Protocol.DEFAULT_PORT;
    let reply = await fetchRules();
    if (asked !== latest) return;
    if (reply.state === "scored" && !isCatalogue(reply.body)) reply = { state: "misunderstood" };
    if (reply.state === "scored") await keepCatalogue(reply.body);
    port = now;
    draw(reply);
    await told?.(reply);
    if (reply.state === "scored") tries = 0;
    else if (!document.hidden && tries < PATIENCE.length) timer = setTimeout(ask, 1000 * (PATIENCE[tries++] ?? 60));
  }

  /** @param {{state: ServiceState, hint?: string}} reply */
  function draw({ state, hint }) {
    const [title, what] = Protocol.STATES[state];
    place.dataset.state = state;
    write(words, title);
    write(advice, state === "scored" ? "" : (state === "off" && whileOff) || hint || what);
    write(address, `127.0.0.1:${port}`);
    if (state === "scored" && document.activeElement === again) place.focus();
    again.hidden = state === "scored";
  }

  function askAnew() {
    if (document.hidden) return clearTimeout(timer);
    tries = 0;
    return ask();
  }
  onTrusted(again, "click", askAnew);
  document.addEventListener("visibilitychange", askAnew);
  window.addEventListener("focus", askAnew);
  Settings.onChanged(async () => {
    if (((await Settings.all()).port ?? Protocol.DEFAULT_PORT) !== port) askAnew();
  });
  return ask();
}

/** Screen readers speak what is written: the same words are not written twice. @param {Element} element @param {string} words */
function write(element, words) {
  if (element.textContent !== words) element.textContent = words;
}
