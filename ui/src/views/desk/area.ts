/** Where boxes lie on a page: pure arithmetic, in ten-thousandths of the page's width and height. */
import type { Area } from "../../api/types/Area";

/** A page from edge to edge. */
export const WHOLE = 10_000;
/** The shortest side of a box: it can still be seen, and grasped by its handles. */
export const LEAST = 20;
/** What a box measures that is placed and not drawn: some words of a line. */
const PLACED = { width: 2_000, height: 400 };
/** A hand that trembles draws no box: sides in pixels. */
const STILL = 4;

export type Point = { x: number; y: number };

/** A rectangle of the screen, in pixels. */
export type Frame = { left: number; top: number; width: number; height: number };

/** The corners by which a box is resized. */
export const GRIPS = ["nw", "ne", "sw", "se"] as const;
export type Grip = (typeof GRIPS)[number];

/** What is said of a box in numbers. */
export const SIDES = ["left", "top", "width", "height"] as const;
export type Side = (typeof SIDES)[number];

const between = (least: number, most: number, value: number): number => Math.max(least, Math.min(most, Math.round(value)));

export const same = (a: Area, b: Area): boolean => SIDES.every((side) => a[side] === b[side]);

/** Whether all of `inner` lies under `outer`. */
export const covers = (outer: Area, inner: Area): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.left + outer.width >= inner.left + inner.width &&
  outer.top + outer.height >= inner.top + inner.height;

/** A point of the screen on the page that is shown in `sheet`. */
export const pointAt = (sheet: Frame, x: number, y: number): Point => ({
  x: ((x - sheet.left) / sheet.width) * WHOLE,
  y: ((y - sheet.top) / sheet.height) * WHOLE,
});

/** The box from one corner to the opposite one, as far as it lies on the page. */
export function spanned(one: Point, other: Point): Area {
  const left = between(0, WHOLE - LEAST, Math.min(one.x, other.x));
  const top = between(0, WHOLE - LEAST, Math.min(one.y, other.y));
  const right = between(left + LEAST, WHOLE, Math.max(one.x, other.x));
  const bottom = between(top + LEAST, WHOLE, Math.max(one.y, other.y));
  return { left, top, width: right - left, height: bottom - top };
}

/** Whether a hand meant to draw this box. */
export const isMeant = (area: Area, sheet: Frame): boolean =>
  (area.width / WHOLE) * sheet.width >= STILL && (area.height / WHOLE) * sheet.height >= STILL;

/** The box in another place; it stays on the page and keeps its size. */
export const moved = (area: Area, right: number, down: number): Area => ({
  ...area,
  left: between(0, WHOLE - area.width, area.left + right),
  top: between(0, WHOLE - area.height, area.top + down),
});

/** The box with one corner in another place; the opposite corner stays. */
export function resized(area: Area, grip: Grip, right: number, down: number): Area {
  const [end, foot] = [area.left + area.width, area.top + area.height];
  const west = grip === "nw" || grip === "sw";
  const north = grip === "nw" || grip === "ne";
  const left = west ? between(0, end - LEAST, area.left + right) : area.left;
  const top = north ? between(0, foot - LEAST, area.top + down) : area.top;
  return {
    left,
    top,
    width: west ? end - left : between(LEAST, WHOLE - left, area.width + right),
    height: north ? foot - top : between(LEAST, WHOLE - top, area.height + down),
  };
}

/** The least and the most that a side of the box can be while the others stay. */
export function boundsOf(area: Area, side: Side): [number, number] {
  switch (side) {
    case "left":
      return [0, WHOLE - area.width];
    case "top":
      return [0, WHOLE - area.height];
    case "width":
      return [LEAST, WHOLE - area.left];
    case "height":
      return [LEAST, WHOLE - area.top];
  }
}

/** The box with one side said in numbers. */
export const withSide = (area: Area, side: Side, value: number): Area => ({ ...area, [side]: between(...boundsOf(area, side), value) });

/** The part of the page that is seen within a frame that scrolls; all of it when nothing is. */
export function seenOf(sheet: Frame, frame: Frame): Area {
  const from = pointAt(sheet, Math.max(sheet.left, frame.left), Math.max(sheet.top, frame.top));
  const to = pointAt(sheet, Math.min(sheet.left + sheet.width, frame.left + frame.width), Math.min(sheet.top + sheet.height, frame.top + frame.height));
  return to.x > from.x && to.y > from.y ? spanned(from, to) : { left: 0, top: 0, width: WHOLE, height: WHOLE };
}

/** A box of the usual size in the middle of what is seen, beside those that lie there already. */
export function inMiddle(seen: Area, taken: readonly Area[]): Area {
  const width = Math.min(PLACED.width, seen.width);
  const height = Math.min(PLACED.height, seen.height);
  let area = moved({ left: 0, top: 0, width, height }, seen.left + (seen.width - width) / 2, seen.top + (seen.height - height) / 2);
  for (const _ of taken) {
    if (!taken.some((other) => same(other, area))) break;
    area = moved(area, height / 2, height);
  }
  return area;
}

/** A side in percent of the page, as it is read and typed. */
export const toPercent = (side: number): number => side / 100;
export const fromPercent = (percent: number): number => Math.round(percent * 100);

/** Where the box stands on the sheet, for the style of an element. */
export const styleOf = (area: Area): Record<Side, string> => ({
  left: `${area.left / 100}%`,
  top: `${area.top / 100}%`,
  width: `${area.width / 100}%`,
  height: `${area.height / 100}%`,
});
