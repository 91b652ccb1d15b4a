import { fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { LongTable, type SortBy } from "../LongTable";

type Row = { id: string; name: string };
const rows: Row[] = ["Payroll", "Newsletter", "Archive", "Backup"].map((name, n) => ({ id: `PA-${n + 1}`, name }));

function Shown({ onCopy, onOpen, loaded = rows.length }: { onCopy?: (row: Row) => void; onOpen?: (row: Row) => void; loaded?: number }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [sort, setSort] = useState<SortBy[]>([]);
  return (
    <>
      <output>{JSON.stringify({ selected: [...selected].sort(), sort })}</output>
      <LongTable
        caption="Activities"
        columns={[
          { id: "ref", label: "Ref", width: 80, cell: (row) => row.id, sortKey: "reference" },
          { id: "name", label: "Name", width: 200, cell: (row) => row.name, sortKey: "name" },
        ]}
        count={rows.length}
        rowAt={(index) => (index < loaded ? rows[index] : undefined)}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        onRange={vi.fn()}
        sort={sort}
        onSort={setSort}
        height="normal"
        onWidth={vi.fn()}
        peeked={null}
        onPeek={vi.fn()}
        onOpen={onOpen ?? vi.fn()}
        selected={selected}
        onToggle={(id) => setSelected((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))}
        onSelectRange={(from, to) => setSelected(new Set(rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)))}
        onSelectAll={() => setSelected(new Set(rows.map(({ id }) => id)))}
        onSelectNone={() => setSelected(new Set())}
        onCopy={onCopy ?? vi.fn()}
      />
    </>
  );
}

const state = () => JSON.parse(screen.getByRole("status").textContent ?? "{}") as { selected: string[]; sort: SortBy[] };
const key = (name: string, more: object = {}) => fireEvent.keyDown(document.activeElement as Element, { key: name, ...more });

describe("a long table", () => {
  it("chooses rows by X, further ones by Shift, all by Ctrl+A, none by Escape", () => {
    render(<Shown />);
    (screen.getAllByRole("row")[1] as HTMLElement).focus();
    key("j");
    key("x");
    expect(state().selected, "the row with the focus").toEqual(["PA-2"]);
    key("ArrowDown", { shiftKey: true });
    expect(state().selected, "from there on").toEqual(["PA-2", "PA-3"]);
    key("a", { ctrlKey: true });
    expect(state().selected.length, "every row, in sight or not").toBe(4);
    key("Escape");
    expect(state().selected, "nothing is chosen any more").toEqual([]);
  });

  it("orders by a head, and with Shift by a further one", () => {
    render(<Shown />);
    const head = (name: string) => within(screen.getByRole("columnheader", { name: new RegExp(name) })).getByRole("button");
    fireEvent.click(head("Name"));
    fireEvent.click(head("Ref"), { shiftKey: true });
    fireEvent.click(head("Ref"), { shiftKey: true });
    expect(state().sort, "the second turns round, the first stays first").toEqual([{ field: "name", descending: false }, { field: "reference", descending: true }]);
    expect(screen.getByRole("columnheader", { name: /Name/ }).getAttribute("aria-sort"), "the weightiest is told").toBe("ascending");
  });

  it("copies and opens the row with the focus, and shows a place for rows still to be read", () => {
    const onCopy = vi.fn();
    const onOpen = vi.fn();
    render(<Shown onCopy={onCopy} onOpen={onOpen} loaded={2} />);
    (screen.getAllByRole("row")[1] as HTMLElement).focus();
    key("c", { ctrlKey: true });
    expect(onCopy, "as text and as a table").toHaveBeenCalledWith(rows[0]);
    key("e");
    expect(onOpen, "E edits").toHaveBeenCalledWith(rows[0]);
    expect(screen.getAllByText("…").length, "two rows are not there yet").toBe(2);
  });
});
