/** The register's rows: which filter keeps them, and in which order they want attention. */
import type { ActivityRow } from "../../api/types/ActivityRow";

export const FILTERS = ["all", "attention", "third", "consent", "no_basis", "review"] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a filter keeps a row, as of a civil day. */
export function keeps(filter: Filter, row: ActivityRow, asOf: string): boolean {
  switch (filter) {
    case "all": return true;
    case "attention": return row.findings.error > 0;
    case "third": return row.third_countries.length > 0;
    case "consent": return row.legal_bases.includes("6(1)(a)");
    case "no_basis": return row.legal_bases.length === 0;
    // ISO dates compare as text.
    case "review": return row.review_on !== "" && row.review_on <= asOf;
  }
}

export const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether every word of the search stands in the row. */
export function holds(row: ActivityRow, search: string): boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = fold([row.ref, row.name, row.group, row.owner, row.retention, ...row.legal_bases, ...row.third_countries].join(" "));
  return words.every((word) => text.includes(word));
}

/** How many rows each filter keeps. */
export const countsOf = (rows: ActivityRow[], asOf: string): Record<Filter, number> =>
  Object.fromEntries(FILTERS.map((filter) => [filter, rows.filter((row) => keeps(filter, row, asOf)).length])) as Record<Filter, number>;

/** The code of a legal basis by its article. */
export const basisOf: Record<string, string> = {
  "6(1)(a)": "consent", "6(1)(b)": "contract", "6(1)(c)": "legal_obligation",
  "6(1)(d)": "vital_interests", "6(1)(e)": "public_task", "6(1)(f)": "legitimate_interests",
};
