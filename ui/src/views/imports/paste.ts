/** A block copied from a spreadsheet program and pasted where no field has the focus. */
import { useEffect } from "react";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether a text looks like cells: columns between tabs, or at least two lines. */
export const looksLikeCells = (text: string): boolean => text.includes("\t") && text.trim().length > 0;

/** Hears Ctrl+V of cells; other text is left alone. */
export function usePastedCells(take: (text: string) => void): void {
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      if (typing(event.target)) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (!looksLikeCells(text)) return;
      event.preventDefault();
      take(text);
    };
    document.addEventListener("paste", hear);
    return () => document.removeEventListener("paste", hear);
  }, [take]);
}
