/** What can be done from anywhere in the window; the buttons, the palette and the keys share it. */
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { call, forgetGone, forgetTraffic, pickOpen, pickSave, type FileToken } from "../../api";
import type { Touched } from "../../api/types/Touched";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import { go } from "../../routes";
import type { Cells } from "../imports/paste";
import { useStatus } from "./status";

/** An activity, and how the person knows it. */
export type AtHand = { id: string; label: string };

/** A file, or cells of the clipboard, to import. */
export type Importing = { file: FileToken | null; cells: Cells | null };

export type Actions = {
  readOnly: boolean;
  newActivity: () => void;
  /** The activity that is open, or shown beside the list: what the keys and the palette act upon. */
  atHand: AtHand | null;
  setAtHand: (activity: AtHand | null) => void;
  duplicate: (activity: AtHand) => void;
  /** Removes it at once; the toast takes it back. */
  remove: (activity: AtHand) => void;
  undo: () => void;
  redo: () => void;
  backup: () => void;
  close: () => void;
  /** Lets the person choose a file to import and shows what it would bring. */
  chooseImport: () => void;
  /** Shows what a file, or cells from the clipboard, would bring. */
  startImport: (importing: Importing) => void;
  /** What is being looked at before it is imported. */
  importing: Importing | null;
  endImport: () => void;
};

const nothing = () => undefined;
const ActionsContext = createContext<Actions>({
  readOnly: false, newActivity: nothing, atHand: null, setAtHand: nothing, duplicate: nothing, remove: nothing, undo: nothing, redo: nothing, backup: nothing, close: nothing, chooseImport: nothing, startImport: nothing, importing: null, endImport: nothing,
});

export const useActions = (): Actions => useContext(ActionsContext);

/** Tells the keys and the palette which activity is at hand, as long as it is shown. */
export function useAtHand(id: string | null, label: string): void {
  const { setAtHand } = useActions();
  useEffect(() => {
    if (id === null) return undefined;
    setAtHand({ id, label });
    return () => setAtHand(null);
  }, [id, label, setAtHand]);
}

/** What is being typed saves itself when its field is left: that comes first. */
async function leaveField(): Promise<void> {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)) return;
  activeElement.blur();
  await new Promise((then) => window.setTimeout(then));
}

/** What a step was about: the one activity by its name, else the kind of its records. */
async function subjectOf({ records, gone }: Touched, name: (noun: string) => string): Promise<string> {
  const [first] = records;
  if (!first) return "";
  if (records.length > 1) return `${name(first[0])} +${records.length - 1}`;
  if (gone[0]) return `${name(first[0])} ${gone[0].reference}`.trim();
  if (first[0] === "activity") {
    const view = await call("activity_get", { id: first[1] }).catch(() => null);
    if (view) return [view.activity.reference, view.activity.name].filter(Boolean).join(" ");
  }
  return name(first[0]);
}

export function ActionsProvider({ children }: { children: ReactNode }) {
  const { t, code, size, lang } = useWords();
  const queries = useQueryClient();
  const status = useStatus();
  const toast = useToast();
  const [importing, setImporting] = useState<Importing | null>(null);

  const [atHand, setAtHand] = useState<AtHand | null>(null);
  const guard = useCallback(
    (work: () => Promise<void>) => () => {
      void work().catch(toast.failed);
    },
    [toast],
  );
  const file = status?.file_name ?? "";
  const actions = useMemo<Actions>(() => {
    const redo = async () => {
      const { redo: op } = await call("register_status", {});
      const touched = await call("redo", {});
      toast.clear();
      await queries.invalidateQueries();
      if (touched.op) toast.done(t("undo-redone", { op: code("op", op), what: await subjectOf(touched, (noun) => code("noun", noun)) }));
    };
    const undo = async () => {
      // The reply names what was done now; the person wants to know what was taken back.
      const { undo: op } = await call("register_status", {});
      const touched = await call("undo", {});
      toast.clear();
      await queries.invalidateQueries();
      if (!touched.op) return toast.done(t("undo-nothing"));
      toast.done(t("undo-done", { op: code("op", op), what: await subjectOf(touched, (noun) => code("noun", noun)) }));
    };
    return {
      readOnly: status?.read_only ?? false,
      importing,
      endImport: () => setImporting(null),
      undo: guard(undo),
      redo: guard(redo),
      newActivity: guard(async () => {
        const view = await call("activity_new", { name: "", copy_of: "" });
        void queries.invalidateQueries();
        go("register", view.activity.id);
      }),
      atHand,
      setAtHand,
      duplicate: ({ id, label }) =>
        guard(async () => {
          await leaveField();
          const view = await call("activity_new", { name: "", copy_of: id });
          void queries.invalidateQueries();
          go("register", view.activity.id);
          toast.done(t("activity-duplicated", { what: label, copy: view.activity.reference }), guard(undo));
        })(),
      remove: ({ id, label }) =>
        guard(async () => {
          await leaveField();
          await call("activity_remove", { id });
          toast.done(t("activity-removed", { what: label }), guard(undo));
          await queries.invalidateQueries();
        })(),
      backup: guard(async () => {
        const to = await pickSave("register", file.replace(/\.ropa$/, "") + "-copy.ropa");
        if (!to) return;
        const copy = await call("register_backup", { file: to.token });
        toast.done(t("file-backed-up", { name: copy.name, size: size(copy.bytes) }));
      }),
      close: guard(async () => {
        const closed = await call("register_close", {});
        forgetTraffic();
        forgetGone();
        toast.clear();
        setImporting(null);
        go("welcome");
        // First the window goes, then what it knew of the register: whoever is still shown would ask again.
        queries.setQueryData(["register_status", {}, lang], closed);
        await new Promise((then) => window.setTimeout(then));
        queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "register_status" });
      }),
      chooseImport: guard(async () => {
        go("imports");
        const [chosen] = await pickOpen("import", false);
        if (chosen) setImporting({ file: chosen, cells: null });
      }),
      startImport: (what) => {
        setImporting(what);
        go("imports");
      },
    };
  }, [status?.read_only, file, importing, atHand, guard, queries, toast, t, code, size, lang]);
  return <ActionsContext value={actions}>{children}</ActionsContext>;
}
