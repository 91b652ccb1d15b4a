/** Transfers in their list: how each stands in four words, which filter keeps it, and what the map says of a country. */
import type { CountryStanding } from "../../api/types/CountryStanding";
import type { CountryView } from "../../api/types/CountryView";
import type { Standing } from "../../api/types/Standing";
import type { TransferRow } from "../../api/types/TransferRow";
import type { MapTone, Tone } from "../../parts";

export const FILTERS = ["all", "missing", "confirm", "review", "fine"] as const;
export type Filter = (typeof FILTERS)[number];

/** From the least to the greatest risk. */
export const STANDINGS: Standing[] = ["no_transfer", "in_order", "attention", "condition_to_confirm", "deficient", "no_basis", "suspend"];

const GROUP: Record<Standing, Exclude<Filter, "all">> = {
  suspend: "missing", no_basis: "missing", deficient: "missing", condition_to_confirm: "confirm", attention: "review", in_order: "fine", no_transfer: "fine",
};
export const groupOf = (standing: Standing): Exclude<Filter, "all"> => GROUP[standing];

const TONE: Record<Exclude<Filter, "all">, Tone> = { missing: "error", confirm: "warn", review: "warn", fine: "ok" };
export const toneOf = (standing: Standing): Tone => TONE[GROUP[standing]];

export const keeps = (filter: Filter, row: TransferRow): boolean => filter === "all" || GROUP[row.standing] === filter;

export const countsOf = (rows: TransferRow[]): Record<Filter, number> =>
  Object.fromEntries(FILTERS.map((filter) => [filter, rows.filter((row) => keeps(filter, row)).length])) as Record<Filter, number>;

/** What a search looks into. */
export const textsOf = (row: TransferRow): string[] => [
  row.subject_ref, row.subject_name, row.recipient, row.country, row.country_name, row.safeguard_words, row.safeguard_article, row.instrument_ref, row.assessment_ref, row.standing_words,
];

/** The part of the address that leads to a transfer; null for a country that only a notice names. */
export const placeOf = ({ noun, subject_ref, subject_id, transfer_id }: Pick<TransferRow, "noun" | "subject_ref" | "subject_id" | "transfer_id">): { id: string; part: string } | null =>
  noun === "notice" ? null : { id: subject_ref || subject_id, part: transfer_id };

/** The next day on which somebody has to look at a transfer again: its review, or the end of the decision it rests on. */
export function nextCheck(row: TransferRow, country: CountryView | undefined): string {
  const ends = country?.decision?.holds ? country.decision.valid_to : null;
  const days = [row.review_on, row.standing !== "no_transfer" && ends ? ends : ""].filter(Boolean);
  return days.sort()[0] ?? "";
}

/** How a country is filled: by the law alone where nothing goes there, by the greatest risk where something does. */
export function mapToneOf(status: string, standing: CountryStanding | undefined): MapTone {
  if (standing && GROUP[standing.standing] === "missing") return "missing";
  if (status === "member") return "member";
  if (status === "adequate") return "adequate";
  if (status === "adequate_limited") return "limited";
  return standing ? "tool" : "plain";
}

/** The first transfer that lacks a ground: what to complete next. */
export const firstMissing = (rows: TransferRow[]): TransferRow | undefined =>
  rows.find((row) => GROUP[row.standing] === "missing" && placeOf(row) !== null) ?? rows.find((row) => GROUP[row.standing] === "missing");

/** Fields of a transfer that the record's own page has; the others stand on the page of the transfer. */
const IN_THE_RECORD = ["country", "recipient_id", "safeguard", "detail", "copy_available", "documentation"];

/** Where a finding of a record leads when it is about a transfer's own page: the part of that page's address. */
export function detailOf(field: string): string | null {
  const [, index, rest = ""] = /^transfers(?:\.items)?\[(\d+)\]\.(.+)$/.exec(field) ?? [];
  return index === undefined || IN_THE_RECORD.includes(rest) ? null : `${index}:transfers.items[${index}].${rest}`;
}
