import { fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { DataTable } from "../DataTable";

type Row = { id: string; name: string; share: number };
const rows: Row[] = [
  { id: "PA-2", name: "Émissions", share: 9 },
  { id: "PA-10", name: "Cookies", share: 100 },
  { id: "PA-1", name: "Zutritt", share: 48 },
];

function show(handlers: { onOpen?: (row: Row) => void; onPeek?: (row: Row) => void; onRemove?: (row: Row) => void; onDuplicate?: (row: Row) => void; peeked?: string } = {}) {
  render(
    <DataTable
      caption="Activities"
      rows={rows}
      rowId={(row) => row.id}
      columns={[
        { id: "ref", label: "Ref", cell: (row) => row.id, sortBy: (row) => row.id },
        { id: "name", label: "Name", cell: (row) => row.name, sortBy: (row) => row.name },
        { id: "share", label: "Complete", cell: (row) => row.share, sortBy: (row) => row.share },
        { id: "note", label: "Note", cell: () => "" },
      ]}
      {...handlers}
    />,
  );
  const bodyRows = () => screen.getAllByRole("row").slice(1);
  const order = () => bodyRows().map((row) => within(row).getAllByRole("cell")[0]?.textContent);
  return { bodyRows, order };
}

describe("a table", () => {
  it("sorts by a head, says how, and turns round", () => {
    const { order } = show();
    expect(order(), "the given order at first").toEqual(["PA-2", "PA-10", "PA-1"]);
    const head = screen.getByRole("columnheader", { name: "Ref" });
    expect(head.getAttribute("aria-sort"), "sortable, not sorted").toBe("none");
    fireEvent.click(within(head).getByRole("button"));
    expect(order(), "references count by their number").toEqual(["PA-1", "PA-2", "PA-10"]);
    expect(head.getAttribute("aria-sort"), "said to who does not see the arrow").toBe("ascending");
    fireEvent.click(within(head).getByRole("button"));
    expect(order(), "the other way round").toEqual(["PA-10", "PA-2", "PA-1"]);
    fireEvent.click(screen.getByRole("button", { name: "Complete" }));
    expect(order(), "figures as figures").toEqual(["PA-2", "PA-1", "PA-10"]);
    expect(screen.getByRole("columnheader", { name: "Note" }).hasAttribute("aria-sort"), "not every column sorts").toBe(false);
  });

  it("has one row in the tab order and moves by J, K and arrows", () => {
    const { bodyRows } = show({ onOpen: vi.fn() });
    const tabbed = () => bodyRows().filter((row) => row.tabIndex === 0).length;
    expect(tabbed(), "one stop for the whole table").toBe(1);
    bodyRows()[0]?.focus();
    fireEvent.keyDown(document.activeElement as Element, { key: "j" });
    expect(document.activeElement, "J goes down").toBe(bodyRows()[1]);
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    expect(document.activeElement, "the end is the end").toBe(bodyRows()[2]);
    fireEvent.keyDown(document.activeElement as Element, { key: "k" });
    expect(document.activeElement, "K goes up").toBe(bodyRows()[1]);
    expect(tabbed(), "still one stop").toBe(1);
  });

  it("opens by Enter and peeks by Space, and an open panel follows the focus", () => {
    const onOpen = vi.fn();
    const onPeek = vi.fn();
    const { bodyRows } = show({ onOpen, onPeek, peeked: "PA-2" });
    bodyRows()[0]?.focus();
    fireEvent.keyDown(document.activeElement as Element, { key: "j" });
    expect(onPeek, "the panel reads along").toHaveBeenLastCalledWith(rows[1]);
    fireEvent.keyDown(document.activeElement as Element, { key: "Enter" });
    expect(onOpen, "Enter opens the row with the focus").toHaveBeenCalledWith(rows[1]);
    fireEvent.keyDown(document.activeElement as Element, { key: " " });
    expect(onPeek, "Space shows it beside the list").toHaveBeenCalledTimes(2);
    fireEvent.keyDown(document.activeElement as Element, { key: "j", ctrlKey: true });
    expect(document.activeElement, "keys with Ctrl are not the table's").toBe(bodyRows()[1]);
  });

  it("removes by Delete and goes on to the next row, and duplicates by Ctrl+D", () => {
    const onRemove = vi.fn();
    const onDuplicate = vi.fn();
    const { bodyRows } = show({ onPeek: vi.fn(), onRemove, onDuplicate });
    const [first, second] = bodyRows();
    if (!first || !second) throw new Error("rows are missing");
    first.focus();
    fireEvent.keyDown(first, { key: "d", ctrlKey: true });
    expect(onDuplicate, "the row with the focus").toHaveBeenCalledWith(rows[0]);
    fireEvent.keyDown(first, { key: "Delete" });
    expect(onRemove, "the row with the focus").toHaveBeenCalledWith(rows[0]);
    expect(document.activeElement, "the focus is not lost with the row").toBe(second);
    fireEvent.keyDown(second, { key: "Delete", ctrlKey: true });
    expect(onRemove, "only the bare key").toHaveBeenCalledTimes(1);
  });
});
