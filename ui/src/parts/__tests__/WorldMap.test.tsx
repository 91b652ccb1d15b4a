import { MantineProvider } from "@mantine/core";
import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import list from "../../../../data/countries.csv?raw";
import { atlas } from "../map/atlas";
import { boxOf, centred, HEIGHT, isWhole, moved, WHOLE, WIDTH, zoomed } from "../map/view";
import { WorldMap } from "../WorldMap";

const codes = list.trim().split("\n").slice(1).map((line) => line.slice(0, 2));

describe("the atlas", () => {
  it("has a shape or a dot for every country of our list", () => {
    const drawn = new Set(atlas().filter(({ path, dot }) => path !== "" || dot).map(({ code }) => code));
    expect(new Set(codes).size, "the list is read at all").toBe(249);
    expect(codes.filter((code) => !drawn.has(code)), "each code can be found on the map").toEqual([]);
  });

  it("gives dots to countries that nobody would find", () => {
    const dots = new Set(atlas().filter(({ dot }) => dot).map(({ code }) => code));
    for (const code of ["SG", "HK", "MT", "LI", "JE", "GG", "IM", "GI", "BM", "MU", "AD", "FO"]) expect(dots.has(code), `${code} is small`).toBe(true);
    for (const code of ["US", "DE", "CH", "JP", "NZ", "PT"]) expect(dots.has(code), `${code} is seen as it is`).toBe(false);
  });

  it("puts each mark into the picture", () => {
    const outside = atlas().filter(({ code, at: [x, y] }) => code !== "AQ" && !(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT));
    expect(outside.map(({ id }) => id), "a mark beyond the edge could not be reached").toEqual([]);
  });

  it("draws no country twice under two codes, and leaves disputed land without one", () => {
    const unnumbered = atlas().filter(({ code }) => code === null);
    expect(unnumbered.length, "Kosovo, Northern Cyprus, Somaliland, Siachen, the Indian Ocean Territories").toBe(5);
  });
});

describe("the view of the world", () => {
  it("never leaves the picture", () => {
    expect(boxOf(WHOLE), "all of it at first").toBe(`0.00 0.00 ${WIDTH}.00 ${HEIGHT}.00`);
    const corner = centred(zoomed(WHOLE, true), [0, 0]);
    expect(boxOf(corner).startsWith("0.00 0.00"), "the corner is the edge").toBe(true);
    expect(boxOf(moved(corner, [500, 500])).startsWith("0.00 0.00"), "and cannot be pulled further in").toBe(true);
    expect(isWhole(zoomed(zoomed(WHOLE, true), false)), "out again").toBe(true);
    expect(isWhole(zoomed(WHOLE, false)), "there is nothing beyond the whole").toBe(true);
  });
});

describe("the map", () => {
  const show = (onChoose = vi.fn()) => {
    const places = [
      { code: "RU", label: "Russia: safeguard missing", tone: "missing" as const, count: 3 },
      { code: "SG", label: "Singapore: safeguard missing", tone: "missing" as const, count: 0 },
      { code: "DE", label: "Germany: EU", tone: "member" as const, count: 0 },
    ];
    render(
      <MantineProvider>
        <WorldMap places={places} summary="3 flows to one country" legend={[]} chosen={null} onChoose={onChoose} table={<table><tbody><tr><td>Russia</td></tr></tbody></table>} />
      </MantineProvider>,
    );
    return onChoose;
  };

  it("is one picture with one sentence for who does not see it", async () => {
    show();
    const picture = await screen.findByRole("img", { name: "3 flows to one country" });
    await vi.waitFor(() => expect(picture.querySelector('path[data-code="RU"]'), "the atlas is loaded").not.toBeNull(), { timeout: 5000 });
    expect(picture.querySelector('path[data-code="RU"]')?.getAttribute("fill"), "hatched, not coloured alone").toBe("url(#map-missing)");
    expect([...picture.querySelectorAll("text")].map(({ textContent }) => textContent), "how many flows go there").toEqual(["3"]);
  });

  it("chooses a country by the pointer, and shows the same as a table", async () => {
    const chosen = show();
    const picture = await screen.findByRole("img");
    const russia = await vi.waitFor(() => picture.querySelector('path[data-code="RU"]') ?? Promise.reject(new Error("not yet")), { timeout: 5000 });
    fireEvent.click(russia as Element);
    expect(chosen, "by its code").toHaveBeenCalledWith("RU");
    fireEvent.click(screen.getByRole("button", { name: "Show as table" }));
    expect(screen.queryByRole("img"), "the picture gives way").toBeNull();
    expect(screen.getByRole("cell", { name: "Russia" }), "to the table").toBeTruthy();
  });
});
