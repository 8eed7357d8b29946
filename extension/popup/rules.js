// The list of rules in the popup: grouped by the post's tips, each with its switch.

const { make, onTrusted } = Elements;

/**
 * @param {HTMLElement} list
 * @param {any} catalogue the service's RulesSchema, or undefined before the service was ever seen
 * @param {Record<string, any>} stored
 */
export function showRules(list, catalogue, stored) {
  if (!catalogue) {
    list.replaceChildren(make("h2", {}, "The rules appear here once the service has run."));
    return;
  }
  const focused = document.activeElement?.id;
  list.replaceChildren(...catalogue.tips.flatMap((/** @type {any} */ tip) => {
    const rules = catalogue.rules.filter((/** @type {any} */ rule) => rule.tip === tip.tip);
    const heading = tip.tip ? `Tip ${tip.tip} · ${tip.title}` : tip.title;
    return rules.length ? [make("h2", {}, heading), ...rules.map((/** @type {any} */ rule) => row(rule, stored))] : [];
  }));
  // Drawing anew must not take the keyboard away from the switch that was just used.
  if (focused) document.getElementById(focused)?.focus();
}

/** @param {any} rule @param {Record<string, any>} stored */
function row(rule, stored) {
  const chosen = Settings.ruleSwitch(stored, rule.id);
  const on = chosen ?? rule.default;
  const toggle = make("button", {
    type: "button", role: "switch", class: "switch", id: `switch-${rule.id}`, "aria-checked": String(on), "aria-label": rule.title,
  });
  // Back to the default is kept as "no choice", so that a later, better default reaches this person too.
  onTrusted(toggle, "click", () => Settings.switchRule(rule.id, !on === rule.default ? null : !on));
  const note = chosen === null || chosen === rule.default ? rule.summary : `${on ? "On" : "Off"}. Default: ${rule.default ? "on" : "off"}.`;
  return make("div", { class: on ? "rule" : "rule off" }, make("div", {}, make("b", {}, rule.title), make("span", {}, note)), toggle);
}
