import { MantineProvider } from "@mantine/core";
import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SearchField } from "../SearchField";

describe("the search above a table", () => {
  const onChange = vi.fn();
  beforeEach(() => {
    onChange.mockReset();
    render(
      <MantineProvider>
        <SearchField label="Search the list" value="payroll" onChange={onChange} />
        <table><tbody><tr tabIndex={-1}><td>PA-1</td></tr><tr tabIndex={0}><td>PA-2</td></tr></tbody></table>
      </MantineProvider>,
    );
  });
  const field = () => screen.getByRole("textbox", { name: "Search the list" });

  it.each([
    ["Ctrl F", { key: "f", ctrlKey: true }],
    ["/", { key: "/" }],
    ["/ above another key", { key: "/", shiftKey: true }],
  ])("is entered by %s, and the key writes nothing into it", (_, keys) => {
    const went = fireEvent.keyDown(document.body, keys);
    expect(document.activeElement, "the cursor stands in it").toBe(field());
    expect(went, "the browser does nothing of its own").toBe(false);
  });

  it("says what is typed, and is emptied by Escape", () => {
    fireEvent.change(field(), { target: { value: "news" } });
    expect(onChange, "what was typed").toHaveBeenLastCalledWith("news");
    fireEvent.keyDown(field(), { key: "Escape" });
    expect(onChange, "nothing is searched any more").toHaveBeenLastCalledWith("");
  });

  it.each(["Enter", "ArrowDown"])("leads on to the row that the keyboard reaches by %s", (key) => {
    field().focus();
    fireEvent.keyDown(field(), { key });
    expect(document.activeElement?.textContent, "the one in the tab order").toBe("PA-2");
  });
});
