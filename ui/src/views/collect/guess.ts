/** Which system and which activity an export probably belongs to, by the words of its name. A proposal, never more. */

const words = (text: string): string[] =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").split(/[^\p{L}]+/u).filter((word) => word.length >= 4);

/** How many words of the one begin alike in the other, longer ones weighing more. */
export function likeness(a: string, b: string): number {
  const right = words(b);
  return words(a).reduce((sum, word) => {
    const best = Math.max(0, ...right.map((other) => {
      const length = Math.min(word.length, other.length, 7);
      return length >= 4 && word.slice(0, length) === other.slice(0, length) ? length : 0;
    }));
    return sum + best;
  }, 0);
}

/** The most alike of several, if any is alike at all. */
export function mostAlike<T>(name: string, all: readonly T[], nameOf: (one: T) => string): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const one of all) {
    const score = likeness(name, nameOf(one));
    if (score > most) {
      most = score;
      best = one;
    }
  }
  return best;
}

/** The name of a system as its file suggests it: "accounts_2026-03.csv" gives "Accounts". */
export function systemFrom(fileName: string): string {
  const stem = fileName.replace(/\.[^.]+$/, "").replace(/[\d_.-]+/g, " ").replace(/\b(export|dump|data|final|copy)\b/gi, " ").replace(/\s+/g, " ").trim();
  return stem ? stem.charAt(0).toUpperCase() + stem.slice(1) : fileName;
}
