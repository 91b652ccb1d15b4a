import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../locales";
import shared from "./table.module.css";
import css from "./DataTable.module.css";

export type Column<Row> = {
  id: string;
  label: string;
  /** A CSS width; a column without one takes what is left. */
  width?: string;
  align?: "start" | "end";
  cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it the column does not sort. */
  sortBy?: (row: Row) => string | number;
};

export type Sort = { column: string; descending: boolean };

type Props<Row> = {
  /** What the table holds, for who does not see it. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowId: (row: Row) => string;
  /** The row shown beside the table. */
  peeked?: string | null | undefined;
  onOpen?: ((row: Row) => void) | undefined;
  onPeek?: ((row: Row) => void) | undefined;
  /** Delete: the focus goes on to the next row. */
  onRemove?: ((row: Row) => void) | undefined;
  /** X. */
  onToggle?: ((row: Row) => void) | undefined;
  /** Ctrl+D. */
  onDuplicate?: ((row: Row) => void) | undefined;
  /** The order at first; null keeps the order of `rows`. */
  initialSort?: Sort | null;
  /** `page` fills and scrolls its place; `card` stands among text with a border of its own. */
  layout?: "page" | "card";
  /** Below this width the table scrolls sideways rather than break its words. */
  minWidth?: number;
};

/** From here on only the rows in sight are in the document. */
const VIRTUAL_FROM = 200;
const ROW_GUESS = 53;

/** A real table: sortable heads, one row in the tab order, J/K and arrows move, Enter opens, Space peeks. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowId, peeked = null, onOpen, onPeek, onRemove, onToggle, onDuplicate, initialSort = null, layout = "page", minWidth = 640 } = props;
  const { t, compare } = useWords();
  const [sort, setSort] = useState<Sort | null>(initialSort);
  const [active, setActive] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const sorted = useMemo(() => {
    const by = columns.find((column) => column.id === sort?.column)?.sortBy;
    if (!by) return rows;
    const sign = sort?.descending ? -1 : 1;
    return rows
      .map((row) => ({ row, key: by(row) }))
      .sort((a, b) =>
        sign * (typeof a.key === "number" && typeof b.key === "number" ? a.key - b.key : compare(String(a.key), String(b.key))),
      )
      .map(({ row }) => row);
  }, [rows, columns, sort, compare]);

  const virtual = sorted.length > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: sorted.length,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_GUESS,
    getItemKey: (index) => (sorted[index] ? rowId(sorted[index]) : index),
    overscan: 12,
    scrollPaddingStart: 44,
  });
  const items = virtual ? virtualizer.getVirtualItems() : null;
  const shown: { row: Row; index: number }[] = items
    ? items.flatMap(({ index }) => (sorted[index] === undefined ? [] : [{ row: sorted[index], index }]))
    : sorted.map((row, index) => ({ row, index }));
  const before = items?.[0]?.start ?? 0;
  const after = items ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;

  const ids = useMemo(() => sorted.map(rowId), [sorted, rowId]);
  const tabbed = active !== null && ids.includes(active) ? active : (peeked ?? ids[0] ?? null);

  // The row that shall have the focus once it is in the document: it may have to be scrolled in first.
  const wanted = useRef<string | null>(null);
  const focusWanted = useCallback(() => {
    const id = wanted.current;
    const element = id === null ? null : scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  }, []);
  useEffect(focusWanted);

  const moveTo = (index: number) => {
    const bounded = Math.max(0, Math.min(ids.length - 1, index));
    const id = ids[bounded];
    const row = sorted[bounded];
    if (id === undefined || row === undefined) return;
    wanted.current = id;
    setActive(id);
    if (virtual) virtualizer.scrollToIndex(bounded);
    // An open side panel follows the focus, as one reads down a list.
    if (peeked !== null && onPeek && peeked !== id) onPeek(row);
    focusWanted();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, row: Row, index: number) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== "d" || event.shiftKey || !onDuplicate) return;
      event.preventDefault();
      event.stopPropagation();
      onDuplicate(row);
      return;
    }
    const moves: Record<string, number> = {
      j: index + 1, ArrowDown: index + 1, k: index - 1, ArrowUp: index - 1,
      Home: 0, End: ids.length - 1, PageDown: index + 12, PageUp: index - 12,
    };
    const move = moves[event.key];
    if (move !== undefined) moveTo(move);
    else if (event.key === "Enter" && onOpen) onOpen(row);
    else if (event.key === " " && onPeek) onPeek(row);
    else if (event.key.toLowerCase() === "x" && onToggle) onToggle(row);
    else if (event.key === "Delete" && onRemove) {
      moveTo(index + 1 < ids.length ? index + 1 : index - 1);
      onRemove(row);
    }
    else return;
    event.preventDefault();
  };

  const toggle = (column: string) =>
    setSort((now) => (now?.column === column ? { column, descending: !now.descending } : { column, descending: false }));

  return (
    <div className={css.scroller} data-layout={layout} ref={scroller} style={{ "--table-min": `${minWidth}px` } as CSSProperties}>
      <table className={`${shared.table} ${css.table}`} aria-rowcount={virtual ? sorted.length + 1 : undefined}>
        <caption className="unseen">{caption}</caption>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={width ? { width } : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, label, align, sortBy }) => {
              const on = sort?.column === id;
              const direction = on ? (sort.descending ? "descending" : "ascending") : "none";
              return (
                <th key={id} scope="col" data-align={align} {...(sortBy ? { "aria-sort": direction } : {})}>
                  {sortBy ? (
                    <button type="button" className={shared.sort} onClick={() => toggle(id)} title={t("ui-sort-by", { column: label })}>
                      {label}
                      {on && (sort.descending ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />)}
                    </button>
                  ) : (
                    label
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {shown.map(({ row, index }) => {
            const id = rowId(row);
            const reach = Boolean(onOpen || onPeek);
            return (
              <tr
                key={id}
                ref={virtual ? virtualizer.measureElement : undefined}
                data-index={index}
                data-row={id}
                data-reach={reach || undefined}
                className={`${shared.row} ${css.row}`}
                aria-rowindex={virtual ? index + 2 : undefined}
                aria-current={id === peeked ? "true" : undefined}
                tabIndex={reach ? (id === tabbed ? 0 : -1) : undefined}
                onFocus={() => setActive(id)}
                onKeyDown={(event) => onKeyDown(event, row, index)}
                onClick={() => (onPeek ?? onOpen)?.(row)}
                onDoubleClick={() => onOpen?.(row)}
              >
                {columns.map(({ id: column, align, cell }) => (
                  <td key={column} data-align={align}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}

/** A cell of two lines: the name, and under it what it belongs to. */
export function TwoLines({ first, second }: { first: ReactNode; second?: ReactNode }) {
  return (
    <>
      <span className={shared.first}>{first}</span>
      {second && <span className={shared.second}>{second}</span>}
    </>
  );
}
