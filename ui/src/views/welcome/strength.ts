/** How hard a passphrase is to guess, roughly: by its length and the kinds of letters, repetitions left out. */
export type Strength = "empty" | "weak" | "fair" | "strong";

export function strengthOf(passphrase: string): Strength {
  if (passphrase === "") return "empty";
  const pool =
    (/[a-z]/.test(passphrase) ? 26 : 0) + (/[A-Z]/.test(passphrase) ? 26 : 0) + (/\d/.test(passphrase) ? 10 : 0) + (/[^a-zA-Z\d]/.test(passphrase) ? 30 : 0);
  // What repeats or continues the letter before adds next to nothing.
  const letters = [...passphrase];
  const fresh = letters.filter((letter, at) => {
    const before = letters[at - 1];
    return before === undefined || Math.abs((letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) > 1;
  });
  const bits = new Set(fresh).size < 5 ? 0 : fresh.length * Math.log2(pool);
  return bits < 45 ? "weak" : bits < 75 ? "fair" : "strong";
}
