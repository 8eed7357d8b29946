// The settings page: the SURE list, pay, Connects, lists, the service; and what was changed, to keep or to undo.

import { part, ready } from "../pages/page.js";
import { readCatalogue } from "../pages/catalogue.js";
import { listMode } from "../pages/list_mode.js";
import { numberField } from "../pages/number_field.js";
import { showService } from "../pages/service_state.js";
import { skillsList } from "../pages/skills.js";
import { bindResetAll, showChanges } from "./changes.js";
import { bindTransfer } from "./transfer.js";

/** @typedef {keyof typeof Settings.LIMITS} NumberKey */

/** @type {any} */
let catalogue;
const showSkills = skillsList(part("sure"));
const lists = listMode("Jobs to skip");
part("lists").append(lists.element);
const numbers = [
  number("pay", "min_hourly", "Lowest hourly rate", "dollars an hour"),
  number("pay", "min_budget", "Lowest budget of a fixed-price job", "dollars"),
  number("connects", "connect_price", "Price of a Connect", "dollars", { default: Settings.DEFAULTS.connect_price, note: "Upwork sells them at this price; change it when yours cost something else" }),
  number("port-field", "port", "Port of the service", "", { default: Protocol.DEFAULT_PORT, whole: true, note: "The service must listen on the same one: surebid serve --port" }),
];
bindResetAll(() => catalogue);
bindTransfer(() => catalogue);
Settings.onChanged(draw);
await draw();
await showService(part("service"), draw);
ready();

/**
 * @param {string} place
 * @param {NumberKey} key
 * @param {string} title
 * @param {string} unit
 * @param {{default?: number, note?: string, whole?: boolean}} [more]
 */
function number(place, key, title, unit, more = {}) {
  const [min, max] = /** @type {[number, number]} */ (Settings.LIMITS[key]);
  const { element, show } = numberField({ id: key, title, unit, min, max, ...more, keep: (value) => Settings.set(key, value) });
  part(place).append(element);
  return (/** @type {Record<string, any>} */ stored) => show(Settings.clean(key, stored[key]));
}

/** Show the settings as they are now, wherever they were changed. */
async function draw() {
  const [stored, known] = await Promise.all([Settings.all(), readCatalogue()]);
  catalogue = known;
  showSkills(stored);
  lists.show(stored);
  for (const show of numbers) show(stored);
  showChanges(stored, catalogue);
}
