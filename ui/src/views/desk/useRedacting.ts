/** Redactions as the window changes them: written, shown at once, said, and taken back by the toast. */
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { call } from "../../api";
import { useRefresh } from "../../api/replies";
import type { RedactionChange } from "../../api/types/RedactionChange";
import type { RedactionList } from "../../api/types/RedactionList";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import { useActions } from "../app/actions";

export type Redacting = {
  /** Carries out what answers with the list; none when it was refused, which is said. */
  write: (work: () => Promise<RedactionList>, said: string) => Promise<RedactionList | null>;
  change: (ids: string[], what: Omit<RedactionChange, "ids">) => Promise<RedactionList | null>;
  remove: (ids: string[]) => Promise<RedactionList | null>;
};

export function useRedacting(request: string): Redacting {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const toast = useToast();
  const { undo } = useActions();
  return useMemo(() => {
    const write: Redacting["write"] = async (work, said) => {
      try {
        const list = await work();
        queries.setQueryData(["redaction_list", { id: request }, lang], list);
        void refresh();
        toast.done(said, undo);
        return list;
      } catch (thrown) {
        toast.failed(thrown);
        return null;
      }
    };
    return {
      write,
      change: (ids, what) => write(() => call("redaction_change", { ids, ...what }), t("desk-changed")),
      remove: (ids) => write(() => call("redaction_remove", { ids }), t("desk-removed")),
    };
  }, [request, t, lang, queries, refresh, toast, undo]);
}
