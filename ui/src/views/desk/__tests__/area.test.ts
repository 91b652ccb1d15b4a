import { describe, expect, it } from "vitest";
import type { Area } from "../../../api/types/Area";
import { boundsOf, covers, fromPercent, inMiddle, isMeant, LEAST, moved, pointAt, resized, seenOf, spanned, toPercent, WHOLE, withSide } from "../area";

const area = (left: number, top: number, width: number, height: number): Area => ({ left, top, width, height });
const onPage = ({ left, top, width, height }: Area) => left >= 0 && top >= 0 && width >= LEAST && height >= LEAST && left + width <= WHOLE && top + height <= WHOLE;

describe("a box that is drawn", () => {
  it("spans the two corners, whichever came first", () => {
    expect(spanned({ x: 5000, y: 4000 }, { x: 1000, y: 2000 }), "drawn from below to above").toEqual(area(1000, 2000, 4000, 2000));
  });

  it("ends where the page ends", () => {
    expect(spanned({ x: -300, y: 9000 }, { x: 700.4, y: 12_000 }), "the pointer may leave the page").toEqual(area(0, 9000, 700, 1000));
    expect(onPage(spanned({ x: 20_000, y: 20_000 }, { x: 20_000, y: 20_000 })), "also where nothing of it lies on the page").toBe(true);
  });

  it("is none when the hand only trembled", () => {
    const sheet = { left: 0, top: 0, width: 1000, height: 1000 };
    expect(isMeant(area(0, 0, 20, 5000), sheet), "two pixels wide is a click").toBe(false);
    expect(isMeant(area(0, 0, 60, 60), sheet), "six pixels are a small box").toBe(true);
  });

  it("lies where the pointer is, however large the page is shown", () => {
    expect(pointAt({ left: 100, top: 50, width: 500, height: 1000 }, 350, 300), "in parts of the page").toEqual({ x: 5000, y: 2500 });
  });
});

describe("a box that is moved", () => {
  it("keeps its size at the edge of the page", () => {
    expect(moved(area(9000, 100, 800, 300), 500, -400), "it stops, and is not cut").toEqual(area(9200, 0, 800, 300));
  });

  it("is resized at one corner while the opposite one stays", () => {
    const began = area(1000, 1000, 2000, 2000);
    expect(resized(began, "se", 500, -500), "right and lower edge").toEqual(area(1000, 1000, 2500, 1500));
    expect(resized(began, "nw", 500, -500), "left and upper edge").toEqual(area(1500, 500, 1500, 2500));
    expect(resized(began, "ne", 500, -500), "right and upper edge").toEqual(area(1000, 500, 2500, 2500));
    expect(resized(began, "sw", 500, -500), "left and lower edge").toEqual(area(1500, 1000, 1500, 1500));
  });

  it("never turns over, never leaves the page, never vanishes", () => {
    const began = area(1000, 1000, 2000, 2000);
    for (const grip of ["nw", "ne", "sw", "se"] as const) {
      for (const far of [-20_000, 20_000]) expect(onPage(resized(began, grip, far, far)), `${grip} by ${far}`).toBe(true);
    }
  });
});

describe("a box in numbers", () => {
  it("takes what is typed in percent, to two places", () => {
    expect(fromPercent(12.34), "the nearest ten-thousandth").toBe(1234);
    expect(toPercent(1234), "and back").toBe(12.34);
  });

  it("is held on the page when a number is too large or too small", () => {
    const began = area(1000, 1000, 2000, 2000);
    expect(withSide(began, "left", 9900).left, "the width stays").toBe(8000);
    expect(withSide(began, "width", 9900).width, "the left edge stays").toBe(9000);
    expect(withSide(began, "height", 0).height, "a box has a height").toBe(LEAST);
    expect(boundsOf(began, "top"), "what the field takes").toEqual([0, 8000]);
  });
});

describe("a box that is placed", () => {
  it("lies in the middle of what is seen of the page", () => {
    const sheet = { left: 100, top: -500, width: 1000, height: 2000 };
    const seen = seenOf(sheet, { left: 0, top: 0, width: 1200, height: 600 });
    expect(seen, "the page is scrolled").toEqual(area(0, 2500, 10_000, 3000));
    expect(inMiddle(seen, []), "and not in the middle of the page").toEqual(area(4000, 3800, 2000, 400));
  });

  it("does not hide the one placed before", () => {
    const seen = area(0, 0, 10_000, 10_000);
    const first = inMiddle(seen, []);
    const second = inMiddle(seen, [first]);
    expect(second, "two boxes are seen as two").not.toEqual(first);
    expect(inMiddle(seen, [first, second]), "and three as three").not.toEqual(second);
    expect(onPage(second), "on the page").toBe(true);
  });

  it("goes to the whole page when nothing of it is seen", () => {
    expect(seenOf({ left: 0, top: 0, width: 100, height: 100 }, { left: 0, top: 500, width: 100, height: 100 }), "never outside").toEqual(area(0, 0, WHOLE, WHOLE));
  });
});

describe("a box and what was found", () => {
  it("covers words that lie under it with all their letters", () => {
    expect(covers(area(1000, 1000, 2000, 400), area(1100, 1050, 500, 200)), "all of them").toBe(true);
    expect(covers(area(1000, 1000, 2000, 400), area(2900, 1050, 500, 200)), "the last letters stand out").toBe(false);
  });
});
