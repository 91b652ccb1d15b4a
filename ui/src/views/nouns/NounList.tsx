import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { Reply } from "../../api/replies";
import type { Noun } from "../../api/types/Noun";
import { useWords } from "../../locales";
import { DataTable, EmptyState, ErrorState, SearchedFor, SearchField, useToast, type Column } from "../../parts";
import { go, type Route } from "../../routes";
import { Page, PageTools } from "../../shell";
import { useActions } from "../app/actions";
import { useFound } from "../app/useFound";
import { fold } from "../register/rows";
import register from "../register/register.module.css";
import { reveal } from "../app/reveal";
import { type Door, type NounItem, type NounRecord, type NounReply } from "./editor";
import { itemOf, mentions } from "./rows";

type Props<T extends NounRecord, Item extends NounItem<T>> = {
  route: Route;
  door: Door<T>;
  reply: Reply<NounReply<T, Item>>;
  columns: Column<Item>[];
  /** What the search looks into. */
  texts: (item: Item) => string[];
  blank: T;
  /** Where the cursor goes in a record that is opened. */
  firstField: string;
  /** Rows a filter lets through, and the filter itself. */
  keeps?: (item: Item) => boolean;
  filter?: ReactNode;
  onShowAll?: () => void;
  /** What stands above the table. */
  above?: ReactNode;
  /** The editor beside the list; without one a record has a page of its own. */
  beside?: (item: Item) => ReactNode;
  minWidth?: number;
};

const NOUN_OF: Partial<Record<Route["screen"], Noun>> = { recipients: "recipient", systems: "system", processing: "processing_on_behalf" };

/** A list of records with a search, and the chosen one beside it. */
export function NounList<T extends NounRecord, Item extends NounItem<T>>(props: Props<T, Item>) {
  const { route, door, reply: { reply, failure, waiting, again }, columns, texts, blank, firstField, keeps = () => true, filter, onShowAll, above, beside, minWidth = 640 } = props;
  const { screen } = route;
  const { t, number } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const [search, setSearch] = useState("");
  const searched = useDeferredValue(search);
  const items = useMemo(() => reply?.items ?? [], [reply]);
  const found = useFound(NOUN_OF[screen] ?? "recipient", searched);
  const shown = items.filter((item) => keeps(item) && (mentions(texts(item), searched) || (found?.ids.has(item.record.id) ?? false)));
  // What the list itself found by the words as typed is marked too.
  const marks = useMemo(() => [...new Set([...(found?.marks ?? []), ...fold(searched).split(/\s+/).filter(Boolean)])], [found, searched]);
  const chosen = beside ? itemOf(items, route.id) : undefined;
  useHotkeys([["Escape", () => route.id !== null && go(screen, null, null, true)]]);
  const add = async () => {
    try {
      const list = await door.save({ record: blank, version: 0 });
      await queries.invalidateQueries();
      const made = list.items.find(({ record }) => record.id === list.saved)?.record.reference ?? "";
      setSearch("");
      onShowAll?.();
      go(screen, made || list.saved, firstField);
      toast.done(t("nouns-added", { what: made }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const open = ({ record }: Item) => {
    go(screen, record.reference || record.id, firstField);
    // The address may be the same as before; the cursor still goes there.
    if (beside) window.setTimeout(() => reveal(firstField));
  };
  const peek = ({ record }: Item) => (record.id === chosen?.record.id ? go(screen, null, null, true) : go(screen, record.reference || record.id, null, true));
  const title = { title: t(`ui-screen-${screen}`), trail: t(`nouns-${screen}.what`) };
  const newOne = <Button onClick={() => void add()} disabled={readOnly}>{t(`nouns-${screen}-new`)}</Button>;
  if (failure) {
    return (
      <Page {...title}>
        <ErrorState failure={failure} size="page"><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>
      </Page>
    );
  }
  if (!waiting && items.length === 0) {
    return (
      <Page {...title}>
        <EmptyState title={t(`nouns-empty-${screen}`)} why={t(`nouns-empty-${screen}.why`)}>{newOne}</EmptyState>
      </Page>
    );
  }
  return (
    <Page {...title} layout="fill" actions={newOne} railLabel={t(`nouns-${screen}-one`)} rail={chosen && beside?.(chosen)}>
      <div>
      <PageTools count={t("register-count", { shown: number(shown.length), all: number(items.length) })}>
        <div className={register.tools}>
          {filter}
          <SearchField label={t("register-search")} value={search} onChange={setSearch} />
        </div>
      </PageTools>
      {above}
      </div>
      {waiting ? (
        <span />
      ) : shown.length === 0 ? (
        <EmptyState title={t("ui-nothing-found")} why={t("nouns-nothing.why")}>
          <Button variant="default" onClick={() => { onShowAll?.(); setSearch(""); }}>{t("register-all")}</Button>
        </EmptyState>
      ) : (
        <SearchedFor marks={marks}>
          <DataTable
            caption={t(`ui-screen-${screen}`)}
            rows={shown}
            rowId={idOf}
            columns={columns}
            initialSort={{ column: "ref", descending: false }}
            peeked={chosen?.record.id ?? null}
            onPeek={beside ? peek : undefined}
            onOpen={open}
            minWidth={minWidth}
          />
        </SearchedFor>
      )}
    </Page>
  );
}

const idOf = ({ record }: { record: NounRecord }): string => record.id;
