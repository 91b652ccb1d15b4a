/** One request as its page reads and changes it. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { call, type Args } from "../../api";
import { useRefresh, useReply, type Reply } from "../../api/replies";
import { useWords } from "../../locales";
import type { DataSubjectRequest, RequestView } from "../requests/wire";

/** What can be done in a case; each answers with the case as it is then. */
type Act =
  | "request_extend" | "request_step" | "request_decide" | "request_accept" | "request_task" | "request_notice"
  | "request_lift" | "request_note" | "request_close" | "request_search";

export type Case = Reply<RequestView> & {
  /** Changes the record; changes queue up, each on the version the one before left. */
  change: (alter: (request: DataSubjectRequest) => DataSubjectRequest) => Promise<void>;
  /** Carries out a command that answers with the request, such as extending it. */
  run: <K extends Act>(command: K, args: Args<K>) => Promise<RequestView>;
};

export function useCase(id: string): Case {
  const { lang } = useWords();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const reply = useReply("request_get", { id });
  const latest = useRef<RequestView | undefined>(reply.reply);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    latest.current = reply.reply;
  }, [reply.reply]);

  const keep = useCallback(
    async (view: RequestView) => {
      latest.current = view;
      queries.setQueryData(["request_get", { id }, lang], view);
      await refresh("request_list", "register_status", "package_preflight", "journal_list", "request_search_text");
    },
    [queries, refresh, id, lang],
  );

  const change = useCallback(
    (alter: (request: DataSubjectRequest) => DataSubjectRequest): Promise<void> => {
      const work = async () => {
        const now = latest.current;
        if (!now) return;
        await keep(await call("request_save", { request: alter(now.request), version: now.version }));
      };
      const done = queue.current.then(work, work);
      queue.current = done.catch(() => undefined);
      return done;
    },
    [keep],
  );

  const run = useCallback(
    <K extends Act>(command: K, args: Args<K>): Promise<RequestView> => {
      const work = async () => {
        const view: RequestView = await call(command, args);
        await keep(view);
        return view;
      };
      // After whatever is still being saved, so that no version is overtaken.
      const done = queue.current.then(work, work);
      queue.current = done.catch(() => undefined);
      return done;
    },
    [keep],
  );

  return { ...reply, change, run };
}
