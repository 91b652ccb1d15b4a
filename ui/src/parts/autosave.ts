import { useCallback, useEffect, useRef, useState } from "react";
import { asFailure, type Failure } from "../api";

export type SaveState =
  | { is: "clean" | "waiting" | "saving" | "saved" }
  | { is: "failed"; failure: Failure };

/** A pause in typing after which a field saves itself. */
export const SAVE_AFTER_MS = 800;

/**
 * Keeps what is typed and saves it after a pause or when the field is left. Saves never overlap: what is typed during
 * a save is saved after it. A failed save keeps the text. A new `value` from outside replaces what was not touched.
 */
export function useAutosave<T>(value: T, save: (draft: T) => Promise<unknown>) {
  const [draft, setDraft] = useState(value);
  const [state, setState] = useState<SaveState>({ is: "clean" });
  const box = useRef({ value, draft: value, save, busy: false, timer: 0 });
  useEffect(() => {
    box.current.save = save;
  }, [save]);

  useEffect(() => {
    const now = box.current;
    const untouched = Object.is(now.draft, now.value);
    now.value = value;
    if (untouched) {
      now.draft = value;
      setDraft(value);
    }
  }, [value]);

  const flush = useCallback(async () => {
    const now = box.current;
    window.clearTimeout(now.timer);
    if (now.busy || Object.is(now.draft, now.value)) return;
    now.busy = true;
    setState({ is: "saving" });
    try {
      while (!Object.is(now.draft, now.value)) {
        const sent = now.draft;
        await now.save(sent);
        now.value = sent;
      }
      setState({ is: "saved" });
    } catch (thrown) {
      setState({ is: "failed", failure: asFailure(thrown) });
    } finally {
      now.busy = false;
    }
  }, []);

  const change = useCallback(
    (next: T) => {
      const now = box.current;
      now.draft = next;
      setDraft(next);
      setState({ is: "waiting" });
      window.clearTimeout(now.timer);
      now.timer = window.setTimeout(() => void flush(), SAVE_AFTER_MS);
    },
    [flush],
  );

  // Leaving the page with the cursor still in the field saves as well.
  useEffect(() => () => void flush(), [flush]);

  return { draft, change, flush, state };
}
