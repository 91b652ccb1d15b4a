import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode } from "react";
import { useWords } from "../locales";
import shared from "./table.module.css";
import css from "./LongTable.module.css";

export type LongColumn<Row> = {
  id: string;
  label: string;
  /** In pixels. */
  width: number;
  align?: "start" | "end";
  cell: (row: Row) => ReactNode;
  /** The key by which it is ordered; without it the column does not order. */
  sortKey?: string | undefined;
};

export type SortBy = { field: string; descending: boolean };
export type RowHeight = "compact" | "normal" | "roomy";

const HEIGHTS: Record<RowHeight, number> = { compact: 32, normal: 40, roomy: 48 };
/** From here on only the rows in sight are in the document. */
const VIRTUAL_FROM = 200;
const NARROWEST = 60;
const WIDEST = 900;

type Props<Row> = {
  /** What the table holds, for who does not see it. */
  caption: string;
  columns: LongColumn<Row>[];
  /** How many rows there are; only those in sight have to be known. */
  count: number;
  rowAt: (index: number) => Row | undefined;
  rowId: (row: Row) => string;
  /** How a person calls the row. */
  rowName: (row: Row) => string;
  /** Hears which rows are in sight. */
  onRange: (first: number, last: number) => void;
  sort: SortBy[];
  onSort: (sort: SortBy[]) => void;
  height: RowHeight;
  onWidth: (id: string, width: number) => void;
  /** The row shown beside the table. */
  peeked: string | null;
  onPeek: (row: Row) => void;
  onOpen: (row: Row) => void;
  onRemove?: ((row: Row) => void) | undefined;
  onDuplicate?: ((row: Row) => void) | undefined;
  selected: ReadonlySet<string>;
  /** Chooses or leaves one row. */
  onToggle: (id: string) => void;
  /** Chooses the rows from one place to another. */
  onSelectRange: (from: number, to: number) => void;
  onSelectAll: () => void;
  onSelectNone: () => void;
  /** Ctrl+C: the chosen rows, else the one with the focus. */
  onCopy: (row: Row) => void;
};

/** A list of any length as a real table: one row in the tab order, rows are chosen by X, Shift and Ctrl+A. */
export function LongTable<Row>(props: Props<Row>) {
  const { caption, columns, count, rowAt, rowId, rowName, onRange, sort, onSort, height, onWidth, peeked, onPeek, onOpen, onRemove, onDuplicate, selected, onToggle, onSelectRange, onSelectAll, onSelectNone, onCopy } = props;
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [moved, setMoved] = useState(false);
  const anchor = useRef(0);

  const virtual = count > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHTS[height] + 1,
    overscan: 12,
    scrollPaddingStart: 38,
  });
  useEffect(() => virtualizer.measure(), [height, virtualizer]);
  const items = virtual ? virtualizer.getVirtualItems() : null;
  const first = items?.[0]?.index ?? 0;
  const last = items ? (items.at(-1)?.index ?? 0) : count - 1;
  useEffect(() => onRange(first, last), [onRange, first, last]);
  const indices = useMemo(() => Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n), [first, last]);
  const before = items?.[0]?.start ?? 0;
  const after = items ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const tabbed = Math.min(active, Math.max(0, count - 1));

  // The row that shall have the focus once it is in the document: it may have to be read and scrolled in first.
  const wanted = useRef<number | null>(null);
  const focusWanted = useCallback(() => {
    const index = wanted.current;
    const element = index === null ? null : scroller.current?.querySelector<HTMLElement>(`tr[data-index="${index}"][data-row]`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);
  useEffect(focusWanted);

  const moveTo = (index: number) => {
    const to = Math.max(0, Math.min(count - 1, index));
    if (count === 0) return;
    wanted.current = to;
    setActive(to);
    if (virtual) virtualizer.scrollToIndex(to);
    const row = rowAt(to);
    // An open side panel follows the focus, as one reads down a list.
    if (row && peeked !== null && peeked !== rowId(row)) onPeek(row);
    focusWanted();
  };
  const extendTo = (index: number) => {
    const to = Math.max(0, Math.min(count - 1, index));
    onSelectRange(anchor.current, to);
    moveTo(to);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, row: Row, index: number) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.ctrlKey || event.metaKey) {
      if (event.shiftKey) return;
      if (key === "a") onSelectAll();
      else if (key === "c" && (window.getSelection()?.isCollapsed ?? true)) onCopy(row);
      else if (key === "d" && onDuplicate) onDuplicate(row);
      else return;
      done();
      return;
    }
    const moves: Record<string, number> = {
      j: index + 1, ArrowDown: index + 1, k: index - 1, ArrowUp: index - 1,
      Home: 0, End: count - 1, PageDown: index + 12, PageUp: index - 12,
    };
    const move = moves[key];
    if (move !== undefined && event.shiftKey && key !== "j" && key !== "k") extendTo(move);
    else if (move !== undefined) {
      moveTo(move);
      anchor.current = Math.max(0, Math.min(count - 1, move));
    } else if (key === "x") {
      anchor.current = index;
      onToggle(rowId(row));
    } else if (key === "Enter" || key === "e") onOpen(row);
    else if (key === " ") onPeek(row);
    else if (key === "Escape" && selected.size > 0) {
      onSelectNone();
      done();
      return;
    } else if (key === "Delete" && onRemove) {
      wanted.current = Math.min(index, count - 2);
      onRemove(row);
    } else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent, row: Row, index: number) => {
    setActive(index);
    if (event.shiftKey) {
      window.getSelection()?.removeAllRanges();
      onSelectRange(anchor.current, index);
      return;
    }
    anchor.current = index;
    if (event.ctrlKey || event.metaKey) onToggle(rowId(row));
    else onPeek(row);
  };

  const orderBy = (field: string, further: boolean) => {
    const now = sort.find((one) => one.field === field);
    const next = { field, descending: now ? !now.descending : false };
    if (!further) onSort([next]);
    else onSort(now ? sort.map((one) => (one.field === field ? next : one)) : [...sort, next]);
  };

  const width = columns.reduce((sum, column) => sum + column.width, 40);
  const style = { "--table-width": `${width}px`, "--row": `${HEIGHTS[height]}px`, "--pinned": `${40 + (columns[0]?.width ?? 0)}px` } as CSSProperties;
  return (
    <div className={css.scroller} ref={scroller} style={style} data-moved={moved || undefined} onScroll={(event) => setMoved(event.currentTarget.scrollLeft > 0)}>
      <table className={`${shared.table} ${css.table}`} data-density={height} aria-rowcount={virtual ? count + 1 : undefined}>
        <caption className="unseen">{caption}</caption>
        <colgroup>
          <col style={{ width: 40 }} />
          {columns.map((column) => <col key={column.id} style={{ width: column.width }} />)}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={css.check}>
              <input
                type="checkbox"
                className={css.box}
                aria-label={t("find-select-all")}
                checked={count > 0 && selected.size >= count}
                ref={(box) => { if (box) box.indeterminate = selected.size > 0 && selected.size < count; }}
                onChange={() => (selected.size > 0 ? onSelectNone() : onSelectAll())}
              />
            </th>
            {columns.map((column, place) => (
              <Head key={column.id} column={column} pinned={place === 0} sort={sort} onOrder={orderBy} onWidth={onWidth} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {indices.map((index) => {
            const row = rowAt(index);
            if (row === undefined) {
              return (
                <tr key={index} data-index={index} className={`${shared.row} ${css.row}`}>
                  <td className={css.check} />
                  <td className={`${css.pinned} ${css.waiting}`} colSpan={columns.length}>…</td>
                </tr>
              );
            }
            const id = rowId(row);
            return (
              <tr
                key={index}
                ref={virtual ? virtualizer.measureElement : undefined}
                data-index={index}
                data-row={id}
                data-selected={selected.has(id) || undefined}
                className={`${shared.row} ${css.row}`}
                aria-rowindex={virtual ? index + 2 : undefined}
                aria-current={id === peeked ? "true" : undefined}
                tabIndex={index === tabbed ? 0 : -1}
                onFocus={() => setActive(index)}
                onKeyDown={(event) => onKeyDown(event, row, index)}
                onClick={(event) => onClick(event, row, index)}
                onDoubleClick={() => onOpen(row)}
              >
                <td className={css.check} onClick={(event) => event.stopPropagation()} onDoubleClick={(event) => event.stopPropagation()}>
                  <input
                    type="checkbox"
                    className={css.box}
                    tabIndex={-1}
                    aria-label={t("find-select", { what: rowName(row) })}
                    checked={selected.has(id)}
                    onClick={(event) => {
                      if (event.shiftKey) onSelectRange(anchor.current, index);
                      else onToggle(id);
                      anchor.current = index;
                    }}
                    onChange={() => undefined}
                  />
                </td>
                {columns.map(({ id: column, align, cell }, place) => (
                  <td key={column} data-align={align} data-column={column} className={place === 0 ? css.pinned : undefined}>
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

type HeadProps<Row> = {
  column: LongColumn<Row>;
  pinned: boolean;
  sort: SortBy[];
  onOrder: (field: string, further: boolean) => void;
  onWidth: (id: string, width: number) => void;
};

function Head<Row>({ column: { id, label, align, width, sortKey }, pinned, sort, onOrder, onWidth }: HeadProps<Row>) {
  const { t } = useWords();
  const place = sort.findIndex(({ field }) => field === sortKey);
  const on = sortKey === undefined ? undefined : sort[place];
  const drag = useRef<{ from: number; width: number } | null>(null);
  const start = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width };
  };
  const pull = (event: PointerEvent<HTMLSpanElement>) => {
    const now = drag.current;
    if (now) onWidth(id, Math.max(NARROWEST, Math.min(WIDEST, Math.round(now.width + event.clientX - now.from))));
  };
  // Only the weightiest order is told as the table's; a further one has its number.
  const direction = on && place === 0 ? (on.descending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" data-align={align} className={pinned ? css.pinned : undefined} {...(sortKey === undefined ? {} : { "aria-sort": direction })}>
      {sortKey === undefined ? (
        label
      ) : (
        <button type="button" className={shared.sort} onClick={(event) => onOrder(sortKey, event.shiftKey)} title={t("find-sort-by", { column: label })}>
          {label}
          {on && (on.descending ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />)}
          {on && sort.length > 1 && <span className={css.place}>{place + 1}</span>}
        </button>
      )}
      <span className={css.grip} aria-hidden onPointerDown={start} onPointerMove={pull} onPointerUp={() => { drag.current = null; }} onClick={(event) => event.stopPropagation()} />
    </th>
  );
}

/** A cell of two lines: the name, and under it what it belongs to; the second gives way in low rows. */
export function NameCell({ first, second }: { first: ReactNode; second?: ReactNode }) {
  return (
    <>
      <span className={`${shared.first} ${css.first}`}>{first}</span>
      {second && <span className={`${shared.second} ${css.second}`}>{second}</span>}
    </>
  );
}
