import { ActionIcon, Button, Select } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { FindRow } from "../../api/types/FindRow";
import type { FindsChoice } from "../../api/types/FindsChoice";
import type { FindsOnly } from "../../api/types/FindsOnly";
import type { FindsOrder } from "../../api/types/FindsOrder";
import { useWords } from "../../locales";
import { Chip, EmptyState, ErrorState, FilterChips, LongTable, NameCell, SearchField, type LongColumn } from "../../parts";
import { PageTools } from "../../shell";
import { useActions } from "../app/actions";
import css from "./desk.module.css";
import { Parts } from "./Parts";
import { RedactDialog, type Wish } from "./RedactDialog";
import { useFinds, type Asked } from "./useFinds";

type Props = { request: string; peeked: FindRow | null; onPeek: (row: FindRow | null) => void };

const ONLY: readonly FindsOnly[] = ["all", "unmapped", "open_codes", "others", "redacted"];
const WIDTHS = { value: 320, column: 180, system: 160, category: 190, day: 116 };
const nameOf = (row: FindRow): string => `${row.column} ${row.system} ${row.record}`;

/** Everything found, a row for each value: searched, filtered, and redacted from here. */
export function FindsTable({ request, peeked, onPeek }: Props) {
  const { t, number } = useWords();
  const { readOnly } = useActions();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<{ system: string; activity: string; category: string; only: FindsOnly }>({ system: "", activity: "", category: "", only: "all" });
  const [order, setOrder] = useState<{ field: FindsOrder; descending: boolean }>({ field: "found", descending: false });
  const [widths, setWidths] = useState(WIDTHS);
  const [chosen, setChosen] = useState<ReadonlyMap<string, FindRow>>(new Map());
  const [wish, setWish] = useState<Wish | null>(null);
  const text = useDeferredValue(search);
  const asked: Asked = useMemo(() => ({ request, search: text, ...filter, order: order.field, descending: order.descending }), [request, text, filter, order]);
  const finds = useFinds(asked);
  const columns = useColumns(widths);
  // Other conditions are another list: what is out of sight is not chosen.
  useEffect(() => setChosen(new Map()), [asked]);
  const toggle = (id: string) => {
    const row = rowOf(id);
    if (!row) return;
    setChosen((before) => {
      const next = new Map(before);
      if (!next.delete(id)) next.set(id, row);
      return next;
    });
  };
  const total = finds.first?.total ?? 0;
  const rowOf = (id: string): FindRow | undefined => {
    for (let at = 0; at < total; at += 1) {
      const row = finds.rowAt(at);
      if (row?.id === id) return row;
    }
    return undefined;
  };
  const choose = (rows: readonly FindRow[]) => setChosen((before) => new Map([...before, ...rows.map((row) => [row.id, row] as const)]));
  const range = (from: number, to: number) => {
    const [first, last] = from < to ? [from, to] : [to, from];
    choose(Array.from({ length: last - first + 1 }, (_, n) => finds.rowAt(first + n)).filter((row) => row !== undefined));
  };
  const selected = useMemo(() => new Set(chosen.keys()), [chosen]);
  const copy = useCallback((row: FindRow) => {
    const rows = chosen.size > 0 ? [...chosen.values()] : [row];
    void navigator.clipboard.writeText(rows.map((one) => [one.system, one.column, one.parts.map((part) => part.text).join("")].join("\t")).join("\n"));
  }, [chosen]);
  if (finds.failure) return <ErrorState failure={finds.failure} size="page" />;
  const list = finds.first;
  if (!list) return <span />;
  const counts: Record<FindsOnly, number | undefined> = { all: list.all, unmapped: list.unmapped, open_codes: list.open_codes, others: list.open_others, redacted: undefined };
  const set = (change: Partial<typeof filter>) => setFilter((before) => ({ ...before, ...change }));
  return (
    <div className={css.finds}>
      <div>
        <PageTools count={t("desk-count", { shown: number(list.total), all: number(list.all) })}>
          <div className={css.tools}>
            <SearchField label={t("desk-search")} value={search} onChange={setSearch} />
            <Choice label={t("desk-system")} choices={list.systems} value={filter.system} onChange={(system) => set({ system })} />
            <Choice label={t("desk-activity")} choices={list.activities} value={filter.activity} onChange={(activity) => set({ activity })} />
            <Choice label={t("desk-category")} choices={list.categories} value={filter.category} onChange={(category) => set({ category })} />
          </div>
        </PageTools>
        <div className={css.bar}>
          {chosen.size > 0 ? (
            <>
              <span className={css.chosen} role="status">{t("desk-chosen", { n: chosen.size })}</span>
              <Button size="compact-sm" disabled={readOnly} onClick={() => setWish({ places: [...chosen.values()].map((row) => ({ collection: row.collection_id, record: row.record, column: row.column, nth: row.nth })), text: "", what: "values" })}>{t("desk-redact-values-open")}</Button>
              <ActionIcon variant="subtle" color="gray" size={26} aria-label={t("find-choose-none")} title={t("find-choose-none")} onClick={() => setChosen(new Map())}><IconX size={14} aria-hidden /></ActionIcon>
            </>
          ) : (
            <>
              <FilterChips label={t("desk-only")} chosen={filter.only} onChoose={(only) => set({ only })} choices={ONLY.map((id) => ({ id, label: t(`desk-only-${id.replace("_", "-")}`), ...(counts[id] === undefined ? {} : { count: counts[id] }) }))} />
              <Button size="compact-sm" variant="default" disabled={readOnly} onClick={() => setWish({ places: [], text: search.trim(), what: "words" })}>{t("desk-redact-everywhere-open")}</Button>
            </>
          )}
          {list.is_guess && <span className={css.quiet} role="status">{t("desk-guess")}</span>}
          {list.folded > 0 && <span className={css.quiet}>{t("desk-folded", { n: list.folded })}</span>}
        </div>
      </div>
      {list.total === 0 ? (
        <EmptyState title={t(list.all === 0 ? "desk-empty" : "desk-nothing")} why={t(list.all === 0 ? "desk-empty.why" : "desk-nothing.why")}>
          {list.all > 0 && <Button variant="default" onClick={() => { setSearch(""); setFilter({ system: "", activity: "", category: "", only: "all" }); }}>{t("desk-show-all")}</Button>}
        </EmptyState>
      ) : (
        <LongTable
          caption={t("desk-caption")}
          columns={columns}
          count={list.total}
          rowAt={finds.rowAt}
          rowId={({ id }) => id}
          rowName={nameOf}
          onRange={finds.onRange}
          sort={[order]}
          onSort={([first]) => first && setOrder({ field: first.field as FindsOrder, descending: first.descending })}
          height="normal"
          onWidth={(id, width) => setWidths((before) => ({ ...before, [id]: width }))}
          peeked={peeked?.id ?? null}
          onPeek={(row) => onPeek(peeked?.id === row.id ? null : row)}
          onOpen={onPeek}
          selected={selected}
          onToggle={toggle}
          onSelectRange={range}
          onSelectAll={() => void finds.all().then(choose)}
          onSelectNone={() => setChosen(new Map())}
          onCopy={copy}
        />
      )}
      {wish && <RedactDialog request={request} wish={wish} onClose={() => { setWish(null); setChosen(new Map()); }} />}
    </div>
  );
}

type ChoiceProps = { label: string; choices: FindsChoice[]; value: string; onChange: (value: string) => void };

function Choice({ label, choices, value, onChange }: ChoiceProps) {
  const { t, number } = useWords();
  const named = choices.filter(({ name }) => name !== "");
  if (named.length < 2 && value === "") return null;
  return (
    <Select
      aria-label={label}
      placeholder={label}
      className={css.choice}
      size="xs"
      clearable
      searchable
      clearButtonProps={{ "aria-label": t("ui-clear") }}
      nothingFoundMessage={t("ui-nothing-found")}
      comboboxProps={{ width: 280, position: "bottom-start" }}
      data={named.map(({ name, count }) => ({ value: name, label: `${name} (${number(count)})` }))}
      value={value || null}
      onChange={(next) => onChange(next ?? "")}
    />
  );
}

function useColumns(widths: typeof WIDTHS): LongColumn<FindRow>[] {
  const { t, date } = useWords();
  return useMemo(
    () => [
      { id: "value", label: t("desk-column-value"), width: widths.value, sortKey: "value", cell: (row) => <NameCell first={<Parts parts={row.parts} isCut={row.is_cut} />} second={row.meaning && `= ${row.meaning}`} /> },
      { id: "column", label: t("desk-column-column"), width: widths.column, sortKey: "column", cell: (row) => <NameCell first={row.column} second={t("desk-record-of", { n: row.record })} /> },
      { id: "category", label: t("desk-column-category"), width: widths.category, sortKey: "category", cell: (row) => (row.is_unmapped ? <Chip tone="warn">{t("mapping-unmapped")}</Chip> : row.is_open_code ? <NameCell first={row.category} second={t("desk-open-code")} /> : row.category) },
      { id: "system", label: t("desk-column-system"), width: widths.system, cell: (row) => <NameCell first={row.system} second={`${row.activity} ${row.activity_name}`.trim()} /> },
      { id: "day", label: t("desk-column-day"), width: widths.day, sortKey: "day", cell: (row) => (row.first_on ? date(row.first_on, "short") : <span className={css.quiet}>–</span>) },
    ],
    [t, date, widths],
  );
}
