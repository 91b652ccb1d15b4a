/** Rows on the clipboard: as text with tabs for spreadsheets, and as a table for documents. */

const cell = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

export const asText = (rows: string[][]): string => rows.map((row) => row.map(cell).join("\t")).join("\n");

export function asTable([head = [], ...rows]: string[][]): string {
  const line = (tag: string, cells: string[]) => `<tr>${cells.map((one) => `<${tag}>${escape(one)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line("th", head)}</thead><tbody>${rows.map((row) => line("td", row)).join("")}</tbody></table>`;
}

/** Puts rows on the clipboard; the first is the heading. They may still have to be read. */
export async function copyRows(rows: Promise<string[][]>): Promise<void> {
  const blob = (type: string, make: (rows: string[][]) => string) => rows.then((known) => new Blob([make(known)], { type }));
  if (typeof ClipboardItem !== "undefined" && navigator.clipboard?.write) {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob("text/plain", asText), "text/html": blob("text/html", asTable) })]);
    return;
  }
  await navigator.clipboard.writeText(asText(await rows));
}
