/** What a choice on the mapping screen makes of a column. */
import type { CollectionView, ColumnMapping, ColumnView, Origin } from "../requests/wire";

export const ADD = "+add";
export const SKIP = "+skip";

/** The value of the category's select. */
export const choiceOf = (mapping: ColumnMapping): string | null => (mapping.skip ? SKIP : mapping.category_id || null);

/** Tied to a category, whose origin holds until the DPO says otherwise; or left out; or neither. What a person chose is confirmed. */
export function chosen(mapping: ColumnMapping, choice: string | null, categories: CollectionView["categories"]): ColumnMapping {
  if (choice === SKIP) return { ...mapping, skip: true, category_id: "", confirmed: mapping.explanation !== "" };
  const category = categories.find(({ id }) => id === choice);
  const origin: Origin = category && category.origin !== "unstated" ? category.origin : mapping.origin;
  return { ...mapping, skip: false, category_id: category?.id ?? "", origin, confirmed: category !== undefined };
}

/** Whether it is said what the column means. */
export const answered = (mapping: ColumnMapping): boolean => mapping.skip || mapping.category_id !== "";

export const unmapped = (columns: readonly ColumnView[]): ColumnView[] => columns.filter(({ mapping }) => !answered(mapping));

/** All that was answered, confirmed; what is open stays open. */
export const confirmAll = (columns: readonly ColumnView[]): ColumnMapping[] =>
  columns.map(({ mapping }) => (answered(mapping) ? { ...mapping, confirmed: true } : mapping));

/** All columns, with one replaced. */
export const withColumn = (columns: readonly ColumnView[], next: ColumnMapping): ColumnMapping[] =>
  columns.map(({ mapping }) => (mapping.column === next.column ? next : mapping));

/** A name for a category out of a column's: "risk_cls" gives "Risk cls", "address.cityName" gives "City name". */
export function nameFrom(column: string): string {
  const last = column.split(/[./]/).filter(Boolean).at(-1) ?? column;
  const words = last.replace(/\[\d*\]/g, "").replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_-]+/g, " ").trim().toLowerCase();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : column;
}
