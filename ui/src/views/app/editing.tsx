/** A record under edit: each field saves itself into it; saves follow one another, each upon the reply to the last. */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { asFailure, type Failure } from "../../api";
import { valueAt, withValue } from "./path";

export type Held<T> = { record: T; version: number };

export type Editing = {
  record: unknown;
  /** Changes the record and saves it; rejects when it could not be saved. */
  change: (make: (record: never) => unknown) => Promise<void>;
  readOnly: boolean;
};

const EditingContext = createContext<Editing | null>(null);

export type Editor<T> = {
  record: T;
  change: (make: (record: T) => T) => Promise<void>;
  /** The record was changed elsewhere since it was read; what was typed is still in its field. */
  stale: Failure | null;
  /** Takes over what is in the file now; what was typed since stays and can be saved again. */
  settle: () => void;
};

/** Keeps the newest version at hand; `save` writes it and answers with what is in the file then. */
export function useEditor<T>(held: Held<T>, save: (next: Held<T>) => Promise<Held<T>>): Editor<T> {
  const [stale, setStale] = useState<Failure | null>(null);
  const [shown, show] = useState(held);
  const box = useRef({ held, queue: Promise.resolve() });
  useEffect(() => {
    box.current.held = held;
    show(held);
  }, [held]);
  const change = useCallback(
    (make: (record: T) => T): Promise<void> => {
      const work = box.current.queue.then(async () => {
        const { record, version } = box.current.held;
        const next = make(record);
        if (Object.is(next, record)) return;
        try {
          box.current.held = await save({ record: next, version });
          show(box.current.held);
        } catch (thrown) {
          const failure = asFailure(thrown);
          if (failure.kind === "stale") setStale(failure);
          throw thrown;
        }
      });
      box.current.queue = work.catch(() => undefined);
      return work;
    },
    [save],
  );
  const settle = useCallback(() => setStale(null), []);
  return { record: shown.record, change, stale, settle };
}

/** Gives the fields below the record they edit. */
export function EditingProvider<T>({ editor, readOnly, children }: { editor: Pick<Editor<T>, "record" | "change">; readOnly: boolean; children: ReactNode }) {
  const { record, change } = editor;
  const value = useMemo<Editing>(() => ({ record, change: change as Editing["change"], readOnly }), [record, change, readOnly]);
  return <EditingContext value={value}>{children}</EditingContext>;
}

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("a field outside of EditingProvider");
  return editing;
}

/** One place of the record: its value, and the way to change it. */
export function usePlace<V>(path: string): { value: V; save: (value: V) => Promise<void>; readOnly: boolean } {
  const { record, change, readOnly } = useEditing();
  const save = useCallback(
    (value: V) => change(((now: unknown) => withValue(now, path, value)) as (record: never) => unknown),
    [change, path],
  );
  return { value: valueAt(record, path) as V, save, readOnly };
}
