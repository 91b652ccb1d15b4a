import { Kbd } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { Spotlight, spotlight, type SpotlightActionData, type SpotlightActionGroupData } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import type { KeyboardEvent, ReactNode } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../locales";
import css from "./CommandPalette.module.css";

export type PaletteEntry = {
  id: string;
  label: string;
  /** What it belongs to, or its reference. */
  note?: string | undefined;
  /** What is shown in place of the label, when parts of it are marked. */
  content?: ReactNode;
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
  keywords: [...(entry.keywords ?? []), ...(entry.note ? [entry.note] : [])],
  leftSection: entry.icon,
  rightSection: entry.keys ? <Kbd>{entry.keys}</Kbd> : entry.note ? <span className={css.note}>{entry.note}</span> : undefined,
  ...(entry.content
    ? {
        children: (
          <span className={css.hit}>
            <span className={css.content}>{entry.content}</span>
            {entry.note && <span className={css.note}>{entry.note}</span>}
          </span>
        ),
      }
    : {}),
  onClick: entry.run,
});

type Props = {
  groups: PaletteGroup[];
  /** Hears what is typed, for entries that have to be looked up. */
  onQuery?: ((query: string) => void) | undefined;
};

/** What was looked up comes after the typing, when nothing is chosen yet: Enter then takes the first. */
function chooseFirst(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== "Enter") return;
  const list = event.currentTarget.closest("[role=dialog]") ?? document;
  if (list.querySelector(".mantine-Spotlight-action[data-selected]")) return;
  list.querySelector<HTMLElement>(".mantine-Spotlight-action")?.click();
}

/** Everything that can be done and every record, by typing. */
export function CommandPalette({ groups, onQuery }: Props) {
  const { t } = useWords();
  // Also while the cursor is in a field.
  useHotkeys([["mod+K", openPalette]], []);
  const actions: SpotlightActionGroupData[] = groups.map(({ label, entries }) => ({
    group: label,
    actions: entries.map(asAction),
  }));
  return (
    <Spotlight
      actions={actions}
      {...(onQuery ? { onQueryChange: onQuery } : {})}
      shortcut={null}
      // Without a transition it is there as soon as it is opened.
      transitionProps={{ duration: 0 }}
      limit={14}
      highlightQuery
      scrollable
      maxHeight={440}
      title={t("ui-search-or-jump")}
      overlayProps={{ backgroundOpacity: 0.28, blur: 0 }}
      classNames={{ search: css.search, action: css.action, actionsGroup: css.group, actionsList: css.list }}
      nothingFound={t("ui-nothing-found")}
      searchProps={{
        leftSection: <IconSearch size={16} aria-hidden />,
        placeholder: t("ui-search-or-jump"),
        "aria-label": t("ui-search-or-jump"),
        onKeyDown: chooseFirst,
      }}
    />
  );
}

/** Opens the palette with the cursor in it at once: keys pressed right after belong to it, not to the list behind. */
export function openPalette(): void {
  flushSync(() => spotlight.open());
  document.querySelector<HTMLInputElement>("input.mantine-Spotlight-search")?.focus();
}
