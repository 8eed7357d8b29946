// What the user has set, as it is stored: one key for each thing, so that two windows never undo each other.
// Only what differs from the defaults is kept, so that better defaults reach everybody.
//
//   rule:<id>       {enabled?: boolean, options?: {name: number}}
//   skills          [{name: string, sample: boolean | null}]
//   min_hourly, min_budget, connect_price, port     number
"use strict";

{
  const RULE = "rule:";

  /** Chromium and Firefox sync settings between a person's computers; where that is missing they stay on this one. */
  const area = () => chrome.storage.sync ?? chrome.storage.local;

  /** @returns {Promise<Record<string, any>>} */
  const all = () => area().get(null);

  /**
   * Keep a setting; undefined takes it back to its default.
   * @param {string} key
   * @param {unknown} value
   */
  const set = (key, value) => (value === undefined ? area().remove(key) : area().set({ [key]: value }));

  /**
   * Switch a rule: true, false, or null for its own default. Its options stay.
   * @param {string} id
   * @param {boolean | null} enabled
   */
  async function switchRule(id, enabled) {
    const key = RULE + id;
    const { enabled: _, ...kept } = (await area().get(key))[key] ?? {};
    const setting = enabled === null ? kept : { ...kept, enabled };
    await set(key, Object.keys(setting).length ? setting : undefined);
  }

  /**
   * The settings as the service's SettingsSchema wants them.
   * @param {Record<string, any>} stored
   */
  function forService(stored) {
    const rules = Object.entries(stored).filter(([key]) => key.startsWith(RULE));
    const { skills = [], min_hourly = null, min_budget = null, connect_price } = stored;
    return {
      rules: Object.fromEntries(rules.map(([key, setting]) => [key.slice(RULE.length), setting])),
      profile: { skills, min_hourly, min_budget },
      ...(connect_price === undefined ? {} : { connect_price }),
    };
  }

  /** @param {Record<string, any>} stored @param {string} id @returns {boolean | null} */
  const ruleSwitch = (stored, id) => stored[RULE + id]?.enabled ?? null;

  /**
   * Hear of every change of a setting, wherever it was made.
   * @param {() => void} handler
   */
  const onChanged = (handler) => chrome.storage.onChanged.addListener((_, name) => {
    if (name === (chrome.storage.sync ? "sync" : "local")) handler();
  });

  globalThis.Settings = Object.freeze({ all, set, onChanged, switchRule, ruleSwitch, forService });
}
