// What the user has set, as it is stored: one key for each thing, so that two windows never undo each other.
// Only what differs from the defaults is kept, so that better defaults reach everybody. What this version does not
// know (a rule of a newer one, say) is left as it is.
//
//   rule:<id>       {enabled?: boolean, options?: {name: number}}
//   skills          [{name: string, sample: boolean | null}]
//   list_mode       "show" | "dim" | "hide": what lists do with jobs to skip
//   min_hourly, min_budget, connect_price, port     number
"use strict";

{
  const RULE = "rule:";

  /** Rules that have another id now: old id, new id. Whoever switched the old one has switched the new one. */
  const RENAMED = Object.freeze(/** @type {Record<string, string>} */ ({}));

  /** Lowest and highest: the service refuses what lies outside. A test compares these with its schema. */
  const LIMITS = Object.freeze({ min_hourly: [0, 10_000], min_budget: [0, 10_000_000], connect_price: [0.01, 10], port: [1, 65_535] });
  const MOST_SKILLS = 200;
  const LONGEST_SKILL = 50;
  const LIST_MODES = Object.freeze(["show", "dim", "hide"]);
  const DEFAULTS = Object.freeze({ connect_price: 0.15, list_mode: "show" });

  /** Bytes that one synced thing may have. Browsers allow 8192, and count some letters as more than one. */
  const MOST_BYTES = 8000;

  /** A change that the browser does not keep, and why: it is too long, there were too many, or there is no room. */
  class Refused extends Error {
    /** @param {"long" | "often" | "full" | "other"} reason @param {string} key @param {number} [over] bytes too many */
    constructor(reason, key, over = 0) {
      super(`${key} was not kept: ${reason}`);
      Object.assign(this, { reason, key, over });
    }
  }

  /** Chromium and Firefox sync settings between a person's computers; where that is missing they stay on this one. */
  const area = () => chrome.storage.sync ?? chrome.storage.local;

  /** @param {any} value @returns {Record<string, any>} */
  const object = (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? value : {});

  /** @param {Record<string, unknown>} value */
  const filled = (value) => (Object.keys(value).length ? value : undefined);

  /** @param {string} key */
  const isSetting = (key) => /^rule:[a-z]\w{0,63}$/.test(key) || ["skills", "list_mode"].includes(key) || Object.hasOwn(LIMITS, key);

  /** Everything that is set, under today's names. @returns {Promise<Record<string, any>>} */
  async function all() {
    const found = Object.fromEntries(Object.entries(await area().get(null)).filter(([key]) => isSetting(key)));
    for (const [old, now] of Object.entries(RENAMED)) {
      if (Object.hasOwn(found, RULE + old)) found[RULE + now] ??= found[RULE + old];
      delete found[RULE + old];
    }
    return found;
  }

  /** One change after the other, whichever window makes it. @param {() => Promise<void>} work */
  const alone = (work) => navigator.locks.request("settings", work);

  /**
   * Write everything at once, and only what is new: browsers allow 120 writes a minute.
   * @param {Record<string, any>} changes by key; undefined takes it back to its default
   */
  async function write(changes) {
    const before = await area().get(null);
    const wanted = Object.entries(changes).map(([key, value]) => [key, Object.entries(DEFAULTS).some(([name, it]) => name === key && it === value) ? undefined : value]);
    const kept = wanted.filter(([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(before[key]));
    const left = wanted.filter(([, value]) => value === undefined).map(([key]) => key);
    const renamed = Object.keys(RENAMED).filter((old) => RULE + RENAMED[old] in changes).map((old) => RULE + old);
    const gone = [...left, ...renamed].filter((key) => key in before);
    for (const [key, value] of chrome.storage.sync ? kept : []) {
      const over = new TextEncoder().encode(key + JSON.stringify(value)).length - MOST_BYTES;
      if (over > 0) throw new Refused("long", key, over);
    }
    try {
      if (kept.length) await area().set(Object.fromEntries(kept));
      if (gone.length) await area().remove(gone);
    } catch (error) {
      const said = String(error);
      throw new Refused(/WRITE_OPERATIONS/i.test(said) ? "often" : /quota/i.test(said) ? "full" : "other", Object.keys(changes).join());
    }
  }

  /** Keep a setting; undefined takes it back to its default. @param {string} key @param {unknown} value */
  const set = (key, value) => alone(() => write({ [key]: value }));

  /** Change what is there by then, whoever changed it before. @param {string} key @param {(now: any) => unknown} change */
  const update = (key, change) => alone(async () => write({ [key]: change((await all())[key]) }));

  /** Change several at once; undefined takes one back to its default. @param {(now: Record<string, any>) => Record<string, unknown>} change */
  const updateAll = (change) => alone(async () => write(change(await all())));

  /** Switch a rule: true, false, or null for its own default. Its options stay. @param {string} id @param {boolean | null} enabled */
  const switchRule = (id, enabled) => update(RULE + id, (now) => {
    const { enabled: _, ...kept } = object(now);
    return filled(enabled === null ? kept : { ...kept, enabled });
  });

  /** @param {string} id @param {string} name @param {number | undefined} value undefined takes it back to its default */
  const setOption = (id, name, value) => update(RULE + id, (now) => {
    const { options, ...kept } = object(now);
    const { [name]: _, ...others } = object(options);
    const next = filled(value === undefined ? others : { ...others, [name]: value });
    return filled(next ? { ...kept, options: next } : kept);
  });

  /** @param {Record<string, any>} stored @param {string} id @returns {boolean | null} */
  const ruleSwitch = (stored, id) => clean(RULE + id, stored[RULE + id])?.enabled ?? null;

  /**
   * A value as far as it is valid; undefined where it is not, or where nothing is left.
   * @param {string} key @param {any} value
   * @returns {any}
   */
  function clean(key, value) {
    if (key === "skills") return Array.isArray(value) ? value.map(skill).filter((it) => it !== null).slice(0, MOST_SKILLS) : undefined;
    if (key === "list_mode") return LIST_MODES.includes(value) ? value : undefined;
    if (key.startsWith(RULE)) {
      const { enabled, options } = object(value);
      const numbers = filled(Object.fromEntries(Object.entries(object(options)).filter(([name, it]) => /^[a-z]\w{0,63}$/.test(name) && Number.isFinite(it))));
      return filled({ ...(typeof enabled === "boolean" ? { enabled } : {}), ...(numbers ? { options: numbers } : {}) });
    }
    const [low, high] = LIMITS[/** @type {keyof typeof LIMITS} */ (key)] ?? [1, 0];
    return Number.isFinite(value) && value >= low && value <= high && (key !== "port" || Number.isInteger(value)) ? value : undefined;
  }

  /** @param {any} value @returns {{name: string, sample: boolean | null} | null} */
  function skill(value) {
    const { name, sample } = object(value);
    const fits = typeof name === "string" && name.trim() && [...name.trim()].length <= LONGEST_SKILL;
    return fits ? { name: name.trim(), sample: typeof sample === "boolean" ? sample : null } : null;
  }

  /**
   * The settings as the service's SettingsSchema wants them. What is not valid is left aside: one such value would
   * make it refuse everything. With the catalogue, so are options that a rule does not have (any more).
   * @param {Record<string, any>} stored
   * @param {any} [catalogue] the service's RulesSchema
   */
  function forService(stored, catalogue) {
    const valid = Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, clean(key, value)]));
    const rules = Object.entries(valid).filter(([key, setting]) => key.startsWith(RULE) && setting).map(([key, setting]) => {
      const known = catalogue?.rules?.find((/** @type {any} */ rule) => rule.id === key.slice(RULE.length));
      const fits = (/** @type {[string, any]} */ [name, value]) => known.options.some((/** @type {any} */ it) => it.name === name && value >= it.min && value <= it.max);
      const options = Object.fromEntries(Object.entries(setting.options ?? {}).filter((entry) => !known || fits(entry)));
      return [key.slice(RULE.length), { ...setting, ...(setting.options ? { options } : {}) }];
    });
    const { skills = [], min_hourly = null, min_budget = null, connect_price } = valid;
    return {
      rules: Object.fromEntries(rules),
      profile: { skills, min_hourly, min_budget },
      ...(connect_price === undefined ? {} : { connect_price }),
    };
  }

  /** Hear of every change of a setting, wherever it was made. @param {() => void} handler */
  const onChanged = (handler) => chrome.storage.onChanged.addListener((changes, name) => {
    if (name === (chrome.storage.sync ? "sync" : "local") && Object.keys(changes).some(isSetting)) handler();
  });

  globalThis.Settings = Object.freeze({
    RULE, LIMITS, MOST_SKILLS, LONGEST_SKILL, LIST_MODES, DEFAULTS, Refused,
    all, set, update, updateAll, onChanged, switchRule, setOption, ruleSwitch, isSetting, clean, forService,
  });
}
