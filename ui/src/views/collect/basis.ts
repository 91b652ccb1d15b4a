/** Legal bases as chips name them. */
import { useCallback } from "react";
import { useWords } from "../../locales";

const CODES: Record<string, string> = {
  a: "consent", b: "contract", c: "legal_obligation", d: "vital_interests", e: "public_task", f: "legitimate_interests",
};

/** Of `6(1)(f)` the short word; what is no article of Art. 6 stays as it is. */
export function useBasis(): (article: string) => string {
  const { code } = useWords();
  return useCallback(
    (article) => {
      const letter = /6\(1\)\(([a-f])\)/.exec(article)?.[1];
      const named = letter ? CODES[letter] : undefined;
      return named ? code("legal_basis_short", named) : article;
    },
    [code],
  );
}
