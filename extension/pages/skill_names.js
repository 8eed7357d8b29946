// Skills out of what a person typed or pasted.

/** @typedef {{name: string, sample: boolean | null}} Skill */

/**
 * @param {string} text separated by commas, semicolons or new lines
 * @param {Skill[]} list the skills that are there
 * @returns {{added: Skill[], left: string[], problem: string}} `left` could not be added; `problem` says why
 */
export function skillsFrom(text, list) {
  const names = text.split(/[,;\n\r\t]/).map((name) => name.trim().replace(/\s+/g, " ")).filter(Boolean);
  const known = new Set(list.map((skill) => key(skill.name)));
  const fresh = names.filter((name) => !known.has(key(name)) && known.add(key(name)));
  const long = fresh.filter((name) => [...name].length > Settings.LONGEST_SKILL);
  const fitting = fresh.filter((name) => !long.includes(name));
  const room = Settings.MOST_SKILLS - list.length;
  const problem = [
    long.length ? `A skill has at most ${Settings.LONGEST_SKILL} letters. Shorten what is left and add it again.` : "",
    fitting.length > room ? `Your list can hold ${Settings.MOST_SKILLS} skills. Remove some to add what is left.` : "",
    !names.length ? "Type a skill first." : "",
    names.length && !fresh.length ? (names.length === 1 ? `${names[0]} is on your list already.` : "These are on your list already.") : "",
  ].filter(Boolean).join(" ");
  return { added: fitting.slice(0, room).map((name) => ({ name, sample: null })), left: [...fitting.slice(room), ...long], problem };
}

/** Names that differ only in case are one skill. @param {string} name */
export const key = (name) => name.toLowerCase();

/** @param {number} number @param {string} noun */
export const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
