/** How the register is looked at: words, conditions, order, columns. Kept while the window is open. */
import { useCallback, useSyncExternalStore } from "react";
import type { Density } from "../../api/types/Density";
import type { Filter } from "../../api/types/Filter";
import type { SavedView } from "../../api/types/SavedView";
import type { SortKey } from "../../api/types/SortKey";
import type { ViewColumn } from "../../api/types/ViewColumn";

export const QUICK = ["all", "attention", "third", "consent", "no_basis", "review"] as const;
export type Quick = (typeof QUICK)[number];

/** What a quick filter means. */
export const QUICK_FILTERS: Record<Quick, Filter[]> = {
  all: [],
  attention: [{ field: "severity", operator: "is", values: ["error"] }],
  third: [{ field: "third_country", operator: "given", values: [] }],
  consent: [{ field: "legal_basis", operator: "is", values: ["6(1)(a)"] }],
  no_basis: [{ field: "legal_basis", operator: "empty", values: [] }],
  review: [{ field: "review_due", operator: "is", values: ["yes"] }],
};

export type Look = {
  text: string;
  quick: Quick;
  filters: Filter[];
  sort: SortKey[];
  columns: ViewColumn[];
  density: Density;
  /** Identifier of the saved view it came from. */
  view: string | null;
};

/** The columns at first; a width of zero is the usual one. */
export const USUAL_COLUMNS: ViewColumn[] = ["ref", "name", "basis", "countries", "retention", "complete"].map((key) => ({ key, width: 0 }));

export const USUAL: Look = {
  text: "",
  quick: "all",
  filters: [],
  sort: [{ field: "completeness", descending: false }],
  columns: USUAL_COLUMNS,
  density: "normal",
  view: null,
};

export const lookOf = (view: SavedView): Look => ({
  text: view.text,
  quick: "all",
  filters: view.filters,
  sort: view.sort.length ? view.sort : USUAL.sort,
  columns: view.columns.length ? view.columns : USUAL_COLUMNS,
  density: view.density,
  view: view.id,
});

/** All conditions together, the quick one first. */
export const filtersOf = ({ quick, filters }: Pick<Look, "quick" | "filters">): Filter[] => [...QUICK_FILTERS[quick], ...filters];

/** A view as it is saved: the quick filter becomes a condition like the others. */
export const viewOf = (look: Look, name: string, more: Partial<SavedView>): SavedView => ({
  id: "", reference: "", name, screen: "register", text: look.text, filters: filtersOf(look), sort: look.sort,
  columns: look.columns, density: look.density, is_default: false, ...more,
});

let now: { file: string; look: Look | null } = { file: "", look: null };
const hearers = new Set<() => void>();

/** The look of the register in this file; null until it has been looked at. */
export function useLook(file: string): [Look | null, (change: Partial<Look>) => void] {
  const look = useSyncExternalStore(
    (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    () => (now.file === file ? now.look : null),
  );
  const change = useCallback(
    (part: Partial<Look>) => {
      const before = now.file === file && now.look ? now.look : USUAL;
      now = { file, look: { ...before, ...part } };
      hearers.forEach((hear) => hear());
    },
    [file],
  );
  return [look, change];
}
