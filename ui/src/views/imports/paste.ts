/** A block copied from a spreadsheet program or a web page and pasted where no field has the focus. */
import { useEffect } from "react";
import type { ClipboardArea } from "../../api/types/ClipboardArea";

/** Cells as text between tabs, and which of them are merged. */
export type Cells = { clipboard: string; clipboard_areas: ClipboardArea[] };

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether a text looks like cells: columns between tabs. */
export const looksLikeCells = (text: string): boolean => text.includes("\t") && text.trim().length > 0;

const BLOCKS = /^(P|DIV|LI|UL|OL|TABLE|TR|H[1-6])$/;
const MOST_SPANNED = 1000;

/** What a cell shows: its own line breaks only, as a reader sees them. */
function textOf(cell: Element): string {
  let text = "";
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.textContent ?? "").replace(/[ \t\r\n\f]+/g, " ");
    if (!(node instanceof Element)) return;
    if (/^(STYLE|SCRIPT|TEMPLATE)$/.test(node.tagName)) return;
    const block = BLOCKS.test(node.tagName);
    if (node.tagName === "BR" || (block && !text.endsWith("\n"))) text += "\n";
    node.childNodes.forEach(walk);
    if (block && !text.endsWith("\n")) text += "\n";
  };
  cell.childNodes.forEach(walk);
  // Spreadsheets write blanks that must stay as ones that do not break.
  const lines = text.replaceAll("\u00a0", " ").split("\n").map((line) => line.replace(/ +/g, " ").trim());
  return lines.join("\n").replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "");
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The largest table of a page's piece as text between tabs; null where there is none of at least two cells. */
export function cellsOfHtml(html: string): Cells | null {
  // A document of its own: nothing in it runs, and nothing is fetched for it.
  const tables = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("table")];
  const size = (table: HTMLTableElement) => [...table.rows].reduce((sum, row) => sum + row.cells.length, 0);
  const table = tables.sort((a, b) => size(b) - size(a))[0];
  if (!table || size(table) < 2) return null;
  const rows = [...table.rows];
  const grid: string[][] = rows.map(() => []);
  const areas: ClipboardArea[] = [];
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const columns = Math.min(Math.max(1, cell.colSpan), MOST_SPANNED);
      const left = rows.length - at;
      // A span of 0 goes to the end of the table.
      const down = cell.rowSpan === 0 ? left : Math.min(Math.max(1, cell.rowSpan), left);
      const text = textOf(cell);
      for (let y = 0; y < down; y += 1) {
        for (let x = 0; x < columns; x += 1) (grid[at + y] ?? [])[column + x] = x === 0 && y === 0 ? text : "";
      }
      if (text !== "" && columns * down > 1) areas.push({ row: at + 1, column, rows: down, columns });
      column += columns;
    }
  });
  const lines = grid.map((cells) => Array.from(cells, (text) => quoted(text ?? "")).join("\t"));
  return { clipboard: `${lines.join("\n")}\n`, clipboard_areas: areas };
}

/** The cells that a clipboard holds: of its table, which keeps line breaks and merged cells, else of its text. */
export function cellsOf(html: string, text: string): Cells | null {
  const table = html.includes("<") ? cellsOfHtml(html) : null;
  return table ?? (looksLikeCells(text) ? { clipboard: text, clipboard_areas: [] } : null);
}

/** Hears Ctrl+V of cells; other text is left alone. */
export function usePastedCells(take: (cells: Cells) => void): void {
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      if (typing(event.target)) return;
      const of = (type: string) => event.clipboardData?.getData(type) ?? "";
      const cells = cellsOf(of("text/html"), of("text/plain"));
      if (!cells) return;
      event.preventDefault();
      take(cells);
    };
    document.addEventListener("paste", hear);
    return () => document.removeEventListener("paste", hear);
  }, [take]);
}
