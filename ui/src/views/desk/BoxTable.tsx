import { NumberInput } from "@mantine/core";
import { useMemo } from "react";
import { useWords } from "../../locales";
import { DataTable, TwoLines, useAutosave, type Column } from "../../parts";
import { boundsOf, fromPercent, SIDES, toPercent, withSide, type Side } from "./area";
import css from "./documents.module.css";
import { RedactionMenu, RedactionState, useGrounds } from "./RedactionMenu";
import type { Box, Boxes } from "./useBoxes";

type Props = {
  request: string;
  page: number;
  boxes: Box[];
  selected: string | null;
  onSelect: (id: string) => void;
  onShift: Boxes["shift"];
  /** The name of the words that say how boxes are placed. */
  keys: string;
  readOnly: boolean;
};

/** The boxes of a page as a table: what the picture shows, and the way to place them without dragging. */
export function BoxTable({ request, page, boxes, selected, onSelect, onShift, keys, readOnly }: Props) {
  const { t } = useWords();
  const grounds = useGrounds();
  const columns: Column<Box>[] = useMemo(
    () => [
      { id: "ref", label: t("desk-column-ref"), width: "140px", cell: ({ row }) => row.redaction.reference },
      { id: "state", label: t("desk-column-state"), width: "104px", cell: ({ row }) => <RedactionState row={row} /> },
      { id: "reason", label: t("desk-reason"), cell: ({ row }) => <TwoLines first={row.reason_in_words} second={grounds(row)} /> },
      { id: "position", label: t("desk-box-position"), width: "352px", cell: (box) => <Position box={box} onShift={onShift} readOnly={readOnly} /> },
      { id: "more", label: t("desk-column-more"), width: "60px", cell: ({ row }) => <RedactionMenu request={request} row={row} readOnly={readOnly} /> },
    ],
    [t, grounds, request, onShift, readOnly],
  );
  return (
    <section className={css.boxes} aria-label={t("desk-boxes-title")}>
      <p id={keys} className={css.none}>{boxes.length === 0 ? t(readOnly ? "desk-boxes-none" : "desk-boxes-draw") : readOnly ? "" : t("desk-box-keys")}</p>
      {boxes.length > 0 && (
        <DataTable caption={t("desk-boxes-caption", { page })} layout="card" columns={columns} rows={boxes} rowId={({ id }) => id} peeked={selected} onPeek={({ id }) => onSelect(id)} minWidth={840} />
      )}
    </section>
  );
}

/** Where a box lies, in percent of the page: four numbers. */
function Position({ box, onShift, readOnly }: { box: Box; onShift: Boxes["shift"]; readOnly: boolean }) {
  return (
    <span className={css.position}>
      {SIDES.map((side) => <OneSide key={side} side={side} box={box} onShift={onShift} readOnly={readOnly} />)}
    </span>
  );
}

function OneSide({ side, box: { id, area, row }, onShift, readOnly }: { side: Side; box: Box; onShift: Boxes["shift"]; readOnly: boolean }) {
  const { t, number } = useWords();
  const value = toPercent(area[side]);
  // While a number is typed it can be none, such as "12." or nothing: then the box stays where it is.
  const save = (typed: number | string) => {
    const percent = Number(typed);
    if (typed !== "" && Number.isFinite(percent)) onShift(id, (now) => withSide(now, side, fromPercent(percent)), true);
    return Promise.resolve();
  };
  const { draft, change, flush } = useAutosave<number | string>(value, save);
  const [least, most] = boundsOf(area, side);
  return (
    <NumberInput
      size="xs"
      aria-label={t(`desk-box-${side}`, { ref: row.redaction.reference })}
      min={toPercent(least)}
      max={toPercent(most)}
      step={1}
      decimalScale={2}
      decimalSeparator={number(0.5).charAt(1)}
      allowNegative={false}
      disabled={readOnly}
      value={draft}
      onChange={change}
      onBlur={() => {
        if (draft === "") change(value);
        void flush();
      }}
    />
  );
}
