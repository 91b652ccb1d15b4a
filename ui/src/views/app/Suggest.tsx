/** Fields that propose from the lists of reference data; own words are always possible. */
import { Autocomplete, type AutocompleteProps } from "@mantine/core";
import { useMemo } from "react";
import { useReply } from "../../api/replies";
import type { ListedKind } from "../../api/types/ListedKind";
import type { ReferenceRow } from "../../api/types/ReferenceRow";
import { useAutosave } from "../../parts";
import { usePlace } from "./editing";

const MOST = 12;

/** The entries of a list, read once. */
export function useReference(kind: ListedKind): ReferenceRow[] {
  return useReply("reference_list", { kind, as_of: "" }).reply?.items ?? [];
}

type Props = Pick<AutocompleteProps, "variant" | "className" | "placeholder" | "label"> & {
  path: string;
  kind: ListedKind;
  /** For who does not see the label. */
  name: string;
  /** An entry of the list was chosen, not typed. */
  onChosen?: (row: ReferenceRow) => void;
};

/** A text that saves itself, with proposals below it by name and by the names it also goes by. */
export function SuggestAt({ path, kind, name, onChosen, ...look }: Props) {
  const { value, save, readOnly } = usePlace<string>(path);
  const rows = useReference(kind);
  const { draft, change, flush, state } = useAutosave(value, save);
  const byName = useMemo(() => new Map(rows.map((row) => [row.name, row])), [rows]);
  return (
    <Autocomplete
      {...look}
      aria-label={name}
      data={rows.map((row) => row.name)}
      limit={MOST}
      value={draft}
      disabled={readOnly}
      error={state.is === "failed" ? state.failure.message : null}
      filter={({ options, search, limit }) => {
        const asked = search.trim().toLocaleLowerCase();
        const holds = (text: string) => text.toLocaleLowerCase().includes(asked);
        const found = options.filter((option) => "value" in option && (holds(option.value) || (byName.get(option.value)?.also.some(holds) ?? false)));
        return asked === "" ? found.slice(0, limit) : found.sort((a, b) => Number("value" in b && b.value.toLocaleLowerCase().startsWith(asked)) - Number("value" in a && a.value.toLocaleLowerCase().startsWith(asked))).slice(0, limit);
      }}
      onChange={change}
      onOptionSubmit={(chosen) => {
        const row = byName.get(chosen);
        if (row) onChosen?.(row);
      }}
      onBlur={() => void flush()}
    />
  );
}
