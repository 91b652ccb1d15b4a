/** Text as lists compare it, and the codes of legal bases. */

export const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The code of a legal basis by its article. */
export const basisOf: Record<string, string> = {
  "6(1)(a)": "consent", "6(1)(b)": "contract", "6(1)(c)": "legal_obligation",
  "6(1)(d)": "vital_interests", "6(1)(e)": "public_task", "6(1)(f)": "legitimate_interests",
};
