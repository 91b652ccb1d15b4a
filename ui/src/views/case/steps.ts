/** Where a case stands, in the words of its steps. */
import type { Lang, Words } from "../../locales";
import type { Step } from "../../parts";
import { STATES, type CollectedRow, type RequestState, type RequestView } from "../requests/wire";

/** The later of two states: no step takes a case back. */
export const later = (a: RequestState, b: RequestState): RequestState =>
  STATES.indexOf(a) >= STATES.indexOf(b) ? a : b;

/** The states in which the person still waits for an answer. */
export const OPEN: ReadonlySet<RequestState> = new Set<RequestState>(["received", "identity_question", "identified", "collecting", "review", "packaged"]);

/** The steps that the bar shows; every state belongs to one of them. */
const BAR = ["received", "identified", "collecting", "review", "packaged", "closed"] as const;
export type BarStep = (typeof BAR)[number];

/** The step of the bar to which a state belongs. */
export function stepOf(state: RequestState): BarStep {
  if (state === "identity_question") return "identified";
  if (state === "answered" || state === "partly" || state === "refused" || state === "withdrawn") return "closed";
  return state;
}

export function steps({ t, date, code }: Pick<Words, "t" | "date" | "code">, view: RequestView): Step<BarStep>[] {
  const label = (step: BarStep): string => {
    if (step === "received") return t("case-step-received", { date: date(view.received_on, "day") });
    if (step === "identified" && view.state === "identity_question") return code("request_state", "identity_question");
    if (step === "identified" && !view.request.identity?.checked_on && later(view.state, "collecting") === view.state) return t("case-step-identity-open");
    if (step === "collecting" && view.collected.length > 0) return t("case-step-collecting", { files: view.collected.length });
    if (step === "packaged" && view.packages.length > 0) return t("case-step-packaged", { packages: view.packages.length });
    if (step === "closed" && view.state !== "closed" && stepOf(view.state) === "closed") return code("request_state", view.state);
    return t(`case-step-${step}-plain`);
  };
  return BAR.map((id) => ({ id, label: label(id) }));
}

export type CollectedState = { tone: "ok" | "warn" | "neutral"; id: "nothing" | "unmapped" | "unconfirmed" | "mapped"; n: number };

/** What is still to be said about a file. Nothing found is an answer, not a task. */
export function stateOf(row: CollectedRow): CollectedState {
  if (row.rows_matched === 0) return { tone: "neutral", id: "nothing", n: 0 };
  if (row.columns_unmapped > 0) return { tone: "warn", id: "unmapped", n: row.columns_unmapped };
  if (row.columns_unconfirmed > 0) return { tone: "warn", id: "unconfirmed", n: row.columns_unconfirmed };
  return { tone: "ok", id: "mapped", n: 0 };
}

/** "Access and data portability": the names of rights as a sentence has them. */
export function together(lang: Lang, names: readonly string[]): string {
  // German writes its nouns large wherever they stand.
  const inside = names.map((name, at) => (at === 0 || lang === "de" ? name : name.charAt(0).toLowerCase() + name.slice(1)));
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(inside);
}

/** The initials of a name: all that a list or a heading shows of a person. */
export const initials = (name: string): string =>
  name.split(/\s+/).filter(Boolean).map((part) => `${[...part][0] ?? ""}.`).join(" ");

/** The name by which a kind of file is known. */
export const formatName = (format: string): string => ({ sqlite: "SQLite", parquet: "Parquet", vcf: "vCard", ics: "iCalendar" })[format] ?? format.toUpperCase();

/** "UTF-8 ;" for a file: how it was read, shortly. */
export function readAs(row: Pick<CollectedRow, "format" | "encoding" | "delimiter">): string {
  const names: Record<string, string> = { "utf-8": "UTF-8", "windows-1252": "Windows\u20111252", "utf-16le": "UTF-16", "utf-16be": "UTF-16" };
  // A comma is what one expects; anything else is worth a word.
  const delimiter = row.delimiter === "\t" ? "TAB" : row.delimiter === "," ? "" : row.delimiter;
  if (row.format !== "csv") return formatName(row.format);
  return [names[row.encoding.toLowerCase()] ?? row.encoding, delimiter].filter(Boolean).join(" ");
}
