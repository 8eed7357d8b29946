// The popup's two fields: the SURE list and the service's port.

const { onTrusted } = Elements;

const skills = /** @type {HTMLTextAreaElement} */ (document.getElementById("skills"));
const saved = /** @type {HTMLElement} */ (document.getElementById("saved"));
const port = /** @type {HTMLInputElement} */ (document.getElementById("port"));

onTrusted(skills, "change", async () => {
  const before = new Map(((await Settings.all()).skills ?? []).map((/** @type {any} */ skill) => [skill.name, skill]));
  const names = [...new Set(skills.value.split(/[,;\n]/).map((name) => name.trim().slice(0, 50)).filter(Boolean))].slice(0, 200);
  // A skill that stays keeps what was said of it.
  await Settings.set("skills", names.length ? names.map((name) => before.get(name) ?? { name, sample: null }) : undefined);
  saved.textContent = names.length ? `Saved: ${names.length} ${names.length === 1 ? "skill" : "skills"}.` : "Your list is empty.";
});

onTrusted(port, "change", () => {
  if (!port.checkValidity()) return port.reportValidity();
  const number = port.valueAsNumber;
  return Settings.set("port", Number.isNaN(number) || number === Protocol.DEFAULT_PORT ? undefined : number);
});

/** @param {Record<string, any>} stored */
export function bindSkills(stored) {
  if (document.activeElement !== skills) skills.value = (stored.skills ?? []).map((/** @type {any} */ skill) => skill.name).join(", ");
}

/** @param {Record<string, any>} stored */
export function bindPort(stored) {
  if (document.activeElement !== port) port.value = String(stored.port ?? Protocol.DEFAULT_PORT);
}
