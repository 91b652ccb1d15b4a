/** What can be done from anywhere in the window; the buttons, the palette and the keys share it. */
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import { call, forgetTraffic, pickOpen, pickSave, type FileToken } from "../../api";
import type { Touched } from "../../api/types/Touched";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import { go } from "../../routes";
import { useStatus } from "./status";

export type Actions = {
  readOnly: boolean;
  newActivity: () => void;
  undo: () => void;
  redo: () => void;
  backup: () => void;
  close: () => void;
  /** Lets the person choose a policy's JSON and shows what it would bring. */
  importPolicy: () => void;
  /** The file whose import is being looked at. */
  importing: FileToken | null;
  endImport: () => void;
};

const nothing = () => undefined;
const ActionsContext = createContext<Actions>({
  readOnly: false, newActivity: nothing, undo: nothing, redo: nothing, backup: nothing, close: nothing, importPolicy: nothing, importing: null, endImport: nothing,
});

export const useActions = (): Actions => useContext(ActionsContext);

/** What a step was about: the one activity by its name, else the kind of its records. */
async function subjectOf({ records }: Touched, name: (noun: string) => string): Promise<string> {
  const [first] = records;
  if (!first) return "";
  if (records.length > 1) return `${name(first[0])} +${records.length - 1}`;
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
  const [importing, setImporting] = useState<FileToken | null>(null);

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
      backup: guard(async () => {
        const to = await pickSave("register", file.replace(/\.ropa$/, "") + "-copy.ropa");
        if (!to) return;
        const copy = await call("register_backup", { file: to.token });
        toast.done(t("file-backed-up", { name: copy.name, size: size(copy.bytes) }));
      }),
      close: guard(async () => {
        const closed = await call("register_close", {});
        forgetTraffic();
        toast.clear();
        go("welcome");
        // First the window goes, then what it knew of the register.
        queries.setQueryData(["register_status", {}, lang], closed);
        queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "register_status" });
      }),
      importPolicy: guard(async () => {
        const [chosen] = await pickOpen("policy");
        if (chosen) setImporting(chosen);
      }),
    };
  }, [status?.read_only, file, importing, guard, queries, toast, t, code, size, lang]);
  return <ActionsContext value={actions}>{children}</ActionsContext>;
}
