/** What the lists of recipients and systems share: filters above, names to link and duplicates to join, one record beside. */
import { useMemo, useState, type ReactNode } from "react";
import type { Reply } from "../../api/replies";
import { useWords } from "../../locales";
import { FilterChips, Found, type Column } from "../../parts";
import type { Route, Screen } from "../../routes";
import { RecordLife } from "../life/RecordLife";
import { RecordEditor, type Door, type NounItem, type NounRecord, type NounReply } from "./editor";
import type { Mergeable } from "./MergeDialog";
import { NounList } from "./NounList";
import css from "./nouns.module.css";
import { JoinOrRemove, ToJoin } from "./Together";
import { UsesOf } from "./Uses";

type Kind = { noun: "recipient" | "system"; screen: Screen };

type Props<T extends NounRecord, Item extends NounItem<T>, Filter extends string> = Kind & {
  route: Route;
  door: Door<T>;
  reply: Reply<NounReply<T, Item>>;
  blank: T;
  /** Between the reference at the start and the number of uses at the end. */
  columns: Column<Item>[];
  filters: readonly Filter[];
  keeps: (filter: Filter, item: Item) => boolean;
  nameOf: (record: T) => string;
  /** What the search looks into. */
  texts: (item: Item) => string[];
  /** The fields of one record, each of which saves itself. */
  fields: (record: T, item: Item) => ReactNode;
  /** What is said beside the name of one record. */
  mark?: (record: T) => ReactNode;
  minWidth?: number;
};

/** A list whose records can be the same as others, and are pointed at from everywhere. */
export function JoinableList<T extends NounRecord, Item extends NounItem<T>, Filter extends string>(props: Props<T, Item, Filter>) {
  const { noun, screen, route, door, reply, blank, columns, filters, keeps, nameOf, texts, fields, mark, minWidth } = props;
  const { t, number } = useWords();
  const [everything] = filters;
  const [filter, setFilter] = useState(everything);
  const items = useMemo(() => reply.reply?.items ?? [], [reply.reply]);
  const all = useMemo<Mergeable[]>(() => items.map(({ record }) => ({ id: record.id, ref: record.reference, name: nameOf(record) })), [items, nameOf]);
  const framed = useMemo<Column<Item>[]>(
    () => [
      { id: "ref", label: t("register-ref"), width: "108px", cell: ({ record }) => <span className={css.ref}><Found text={record.reference} /></span>, sortBy: ({ record }) => record.reference },
      ...columns,
      { id: "used", label: t("nouns-used"), width: "92px", align: "end", cell: (item) => number(item.used_by.length + item.used_elsewhere), sortBy: (item) => item.used_by.length + item.used_elsewhere },
    ],
    [t, number, columns],
  );
  return (
    <NounList
      route={route}
      door={door}
      reply={reply}
      columns={framed}
      blank={blank}
      firstField="name"
      {...(minWidth ? { minWidth } : {})}
      texts={texts}
      keeps={(item) => filter === undefined || keeps(filter, item)}
      onShowAll={() => setFilter(everything)}
      filter={
        filter !== undefined && (
          <FilterChips
            label={t("register-filter")}
            chosen={filter}
            onChoose={setFilter}
            choices={filters.map((id) => ({ id, label: t(`nouns-filter-${id.replace("_", "-")}`), count: items.filter((item) => keeps(id, item)).length }))}
          />
        )
      }
      above={<ToJoin noun={noun} screen={screen} all={all} />}
      beside={(item) => (
        <RecordEditor key={item.record.id} item={item} door={door} field={route.part}>
          {(record) => (
            <>
              <h2 className={css.title}>
                {nameOf(record) || t("register-unnamed")}
                {mark?.(record)}
              </h2>
              <p className={css.line}>{record.reference}</p>
              <JoinOrRemove noun={noun} screen={screen} all={all} record={{ id: record.id, ref: record.reference, name: nameOf(record) }} />
              {fields(record, item)}
              <UsesOf noun={noun} id={record.id} />
              <RecordLife noun={noun} id={record.id} />
            </>
          )}
        </RecordEditor>
      )}
    />
  );
}
