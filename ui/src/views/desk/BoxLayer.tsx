import { useEffect, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Area } from "../../api/types/Area";
import { useWords } from "../../locales";
import { GRIPS, isMeant, moved, pointAt, resized, same, spanned, styleOf, type Grip, type Point } from "./area";
import css from "./documents.module.css";
import type { Box, Boxes } from "./useBoxes";

/** A place that is shown and is no box: words that were found. */
export type Hint = { area: Area; chosen: boolean };

type Props = {
  page: number;
  /** Without the rejected. */
  boxes: Box[];
  hints: Hint[];
  selected: string | null;
  onSelect: (id: string | null) => void;
  /** Makes a box where one was drawn; settles when it is there. */
  onDraw: (area: Area) => Promise<unknown>;
  change: Pick<Boxes, "shift" | "rest" | "remove">;
  /** The element that says what the keys do. */
  keys: string;
  readOnly: boolean;
};

/** What the pointer holds: a box as a whole, one of its corners, or, without `id`, a box that is being drawn. */
type Drag = { id: string | null; grip: Grip | null; from: Point; began: Area };

const NOTHING: Area = { left: 0, top: 0, width: 0, height: 0 };
/** One percent of the page, and a tenth of it with Alt. */
const STEP = 100;
const FINE = 10;
const ARROWS: Record<string, [right: number, down: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Where what is held lies when the pointer is at `to`. */
function held({ id, grip, from, began }: Drag, to: Point): Area {
  if (id === null) return spanned(from, to);
  return grip === null ? moved(began, to.x - from.x, to.y - from.y) : resized(began, grip, to.x - from.x, to.y - from.y);
}

/** The boxes over a page: drawn, moved and resized by the pointer, and each by the keyboard. */
export function BoxLayer({ page, boxes, hints, selected, onSelect, onDraw, change, keys, readOnly }: Props) {
  const { t } = useWords();
  const [drag, setDrag] = useState<Drag | null>(null);
  const [now, setNow] = useState<Area>(NOTHING);
  const [drawn, setDrawn] = useState<Area | null>(null);
  const point = (event: PointerEvent): Point => pointAt(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY);
  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return undefined;
    const hear = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setDrag(null);
    };
    // Before the box, for which Escape alone means to leave it.
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, [dragging]);

  const grasp = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const at = event.target as HTMLElement;
    const element = at.closest<HTMLElement>("[data-box]");
    const box = boxes.find(({ id }) => id === element?.dataset.box);
    onSelect(box?.id ?? null);
    // A finger on the page scrolls it: "New box" and the numbers do what drawing does.
    if (readOnly || (!box && event.pointerType === "touch")) return;
    const from = point(event);
    const began = box?.area ?? spanned(from, from);
    (element ?? event.currentTarget).setPointerCapture(event.pointerId);
    setDrag({ id: box?.id ?? null, grip: (at.dataset.grip as Grip | undefined) ?? null, from, began });
    setNow(began);
  };
  const pull = (event: PointerEvent<HTMLDivElement>) => {
    if (drag) setNow(held(drag, point(event)));
  };
  const release = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag) return;
    const area = held(drag, point(event));
    setDrag(null);
    if (drag.id !== null) {
      if (!same(area, drag.began)) change.shift(drag.id, () => area, true);
    } else if (isMeant(area, event.currentTarget.getBoundingClientRect())) {
      // Shown until the register holds it.
      setDrawn(area);
      void onDraw(area).finally(() => setDrawn(null));
    }
  };

  const ghost = drag?.id === null ? now : drawn;
  return (
    <div
      className={css.layer}
      role="application"
      aria-label={t("desk-boxes-on", { page })}
      aria-describedby={keys}
      data-read-only={readOnly || undefined}
      onPointerDown={grasp}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={() => setDrag(null)}
    >
      {hints.map(({ area, chosen }, at) => <div key={at} className={css.hint} data-hint data-chosen={chosen || undefined} style={styleOf(area)} />)}
      {boxes.map((box) => (
        <OneBox
          key={box.id}
          box={box}
          page={page}
          area={drag?.id === box.id ? now : box.area}
          selected={box.id === selected}
          onSelect={onSelect}
          change={change}
          readOnly={readOnly}
        />
      ))}
      {ghost && <div className={css.box} data-state="drawn" style={styleOf(ghost)} />}
    </div>
  );
}

type BoxProps = Pick<Props, "page" | "onSelect" | "change" | "readOnly"> & { box: Box; area: Area; selected: boolean };

function OneBox({ box: { id, row }, page, area, selected, onSelect, change, readOnly }: BoxProps) {
  const { t, code } = useWords();
  const { reference, state } = row.redaction;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Undo takes back what is in the register: what is still at rest goes there first.
    if (event.ctrlKey || event.metaKey) return change.rest(id);
    const arrow = ARROWS[event.key];
    if (event.key === "Escape") {
      onSelect(null);
      event.currentTarget.closest<HTMLElement>("[data-place]")?.focus();
    } else if (readOnly) {
      return undefined;
    } else if (arrow) {
      const step = event.altKey ? FINE : STEP;
      const [right, down] = [arrow[0] * step, arrow[1] * step];
      const sizes = event.shiftKey;
      change.shift(id, (before) => (sizes ? resized(before, "se", right, down) : moved(before, right, down)));
    } else if (event.key === "Delete" || event.key === "Backspace") {
      change.remove(id);
      event.currentTarget.closest<HTMLElement>("[data-place]")?.focus();
    } else return undefined;
    // Alt with an arrow leads back elsewhere, and arrows scroll the page.
    event.preventDefault();
    event.stopPropagation();
    return undefined;
  };
  return (
    <div
      role="group"
      tabIndex={0}
      className={css.box}
      data-box={id}
      data-state={state}
      data-selected={selected || undefined}
      style={styleOf(area)}
      aria-label={t("desk-box-name", { ref: reference, page, state: code("redaction-state", state), reason: row.reason_in_words })}
      onFocus={() => onSelect(id)}
      onBlur={() => change.rest(id)}
      onKeyDown={onKeyDown}
    >
      <span className={css.boxName} aria-hidden>{reference.split("/").at(-1)}</span>
      {selected && !readOnly && GRIPS.map((grip) => <span key={grip} className={css.grip} data-grip={grip} aria-hidden />)}
    </div>
  );
}
