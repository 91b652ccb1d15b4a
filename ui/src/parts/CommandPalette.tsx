import { Kbd } from "@mantine/core";
import { Spotlight, spotlight, type SpotlightActionData, type SpotlightActionGroupData } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../locales";

export type PaletteEntry = {
  id: string;
  label: string;
  /** What it belongs to, or its reference. */
  note?: string | undefined;
  /** Further words it is found by. */
  keywords?: string[] | undefined;
  icon?: ReactNode;
  /** Keys that do the same ("Ctrl N"). */
  keys?: string | undefined;
  run: () => void;
};

export type PaletteGroup = { label: string; entries: PaletteEntry[] };

const asAction = (entry: PaletteEntry): SpotlightActionData => ({
  id: entry.id,
  label: entry.label,
  ...(entry.note ? { description: entry.note } : {}),
  ...(entry.keywords ? { keywords: entry.keywords } : {}),
  leftSection: entry.icon,
  rightSection: entry.keys ? <Kbd>{entry.keys}</Kbd> : undefined,
  onClick: entry.run,
});

/** Everything that can be done and every record, by typing. */
export function CommandPalette({ groups }: { groups: PaletteGroup[] }) {
  const { t } = useWords();
  const actions: SpotlightActionGroupData[] = groups.map(({ label, entries }) => ({
    group: label,
    actions: entries.map(asAction),
  }));
  return (
    <Spotlight
      actions={actions}
      shortcut={["mod + K"]}
      limit={14}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound={t("ui-nothing-found")}
      searchProps={{
        leftSection: <IconSearch size={16} aria-hidden />,
        placeholder: t("ui-search-or-jump"),
        "aria-label": t("ui-search-or-jump"),
      }}
    />
  );
}

export const openPalette = (): void => spotlight.open();
