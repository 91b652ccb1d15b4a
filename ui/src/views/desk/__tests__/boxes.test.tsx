import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Area } from "../../../api/types/Area";
import type { RedactionRow } from "../../../api/types/RedactionRow";
import { WordsProvider } from "../../../locales";
import { BoxLayer } from "../BoxLayer";
import type { Box } from "../useBoxes";

const AREA: Area = { left: 1000, top: 2000, width: 3000, height: 400 };
const ROW: RedactionRow = {
  redaction: {
    id: "s4", reference: "R-2026-001/S4", request_id: "r", collection_id: "", record: 0, column: "", nth: 0, span: null, reason: "others_rights", words: "", state: "accepted",
    proposed_by: "", decided_by: "me", decided_at: "", checked_by: "", checked_at: "", stays_elsewhere: false, attachment_id: "a", page: 2, area: AREA,
  },
  system: "Letter", text: "", reason_in_words: "rights of others", law: "Art. 15(4)", needs_words: false, place: "Page 2",
};
const BOX: Box = { id: "s4", area: AREA, row: ROW };

/** The layer with one box; what its keys asked for. */
function layer(readOnly = false) {
  const asked: { shifted: Area[]; removed: string[]; rested: string[]; selected: (string | null)[] } = { shifted: [], removed: [], rested: [], selected: [] };
  render(
    <WordsProvider lang="en">
      <BoxLayer
        page={2}
        boxes={[BOX]}
        hints={[]}
        selected="s4"
        onSelect={(id) => asked.selected.push(id)}
        onDraw={() => Promise.resolve()}
        change={{ shift: (_, alter) => asked.shifted.push(alter(AREA)), remove: (id) => asked.removed.push(id), rest: (id) => asked.rested.push(id) }}
        keys="keys"
        readOnly={readOnly}
      />
    </WordsProvider>,
  );
  return { asked, box: screen.getByLabelText("Box R-2026-001/S4, page 2, redacted, rights of others") };
}

describe("a box on a page", () => {
  it("is moved by the arrows, by less with Alt, and resized with Shift", () => {
    const { asked, box } = layer();
    fireEvent.keyDown(box, { key: "ArrowRight" });
    fireEvent.keyDown(box, { key: "ArrowUp", altKey: true });
    fireEvent.keyDown(box, { key: "ArrowDown", shiftKey: true });
    fireEvent.keyDown(box, { key: "ArrowLeft", shiftKey: true, altKey: true });
    expect(asked.shifted, "one percent, a tenth of it, and the lower right corner").toEqual([
      { ...AREA, left: 1100 },
      { ...AREA, top: 1990 },
      { ...AREA, height: 500 },
      { ...AREA, width: 2990 },
    ]);
  });

  it("keeps its keys to itself", () => {
    const { box } = layer();
    const heard: string[] = [];
    const hear = (event: Event) => heard.push((event as KeyboardEvent).key);
    document.addEventListener("keydown", hear);
    expect(fireEvent.keyDown(box, { key: "ArrowLeft", altKey: true }), "the browser does not go back").toBe(false);
    fireEvent.keyDown(box, { key: "j" });
    document.removeEventListener("keydown", hear);
    expect(heard, "nor does the window; other keys are not the box's").toEqual(["j"]);
  });

  it("is taken back by Delete and left by Escape", () => {
    const { asked, box } = layer();
    fireEvent.keyDown(box, { key: "Delete" });
    expect(asked.removed, "this one").toEqual(["s4"]);
    fireEvent.keyDown(box, { key: "Escape" });
    expect(asked.selected.at(-1), "none is chosen any more").toBeNull();
  });

  it("goes into the register before a step is undone", () => {
    const { asked, box } = layer();
    fireEvent.keyDown(box, { key: "Control", ctrlKey: true });
    expect(asked.rested, "undo takes back what is in the file").toEqual(["s4"]);
  });

  it("only stands there when the register is read", () => {
    const { asked, box } = layer(true);
    fireEvent.keyDown(box, { key: "ArrowRight" });
    fireEvent.keyDown(box, { key: "Delete" });
    expect([...asked.shifted, ...asked.removed], "nothing can be changed").toEqual([]);
  });
});
