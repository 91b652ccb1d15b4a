/** The addresses of the desk: the parts of a case's address that lead here. */

export const TABS = ["finds", "timeline", "others", "documents", "redactions", "codes"] as const;
export type Tab = (typeof TABS)[number];

/** `desk`, `desk-others` for one of its tabs, or `desk-documents:ATT-001:2` for a page of a document. */
export const deskTab = (part: string | null): Tab | null =>
  TABS.find((tab) => part === partOf(tab) || (tab === "documents" && part?.startsWith(`${partOf(tab)}:`))) ?? null;

/** The part of the address that leads to a tab. */
export const partOf = (tab: Tab): string => (tab === "finds" ? "desk" : `desk-${tab}`);

/** The part of the address that leads to a page of a document, by its identifier or reference. */
export const pagePart = (document: string, page: number): string => `${partOf("documents")}:${document}:${page}`;

/** Which document an address leads to, if any, and which of its pages. */
export function pageOf(part: string | null): { document: string | null; page: number } {
  const [, document, page] = /^desk-documents:(.+?)(?::(\d+))?$/.exec(part ?? "") ?? [];
  return { document: document ?? null, page: Math.max(1, Number(page ?? 1)) };
}
