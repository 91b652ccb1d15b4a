/** Replies of the core as views read them: kept until something they tell of has changed. */
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useWords } from "../locales";
import { call, type Args, type Command, type ReplyOf } from "./index";
import { asFailure, type Failure } from "./failure";
import { namesGone } from "./gone";

export type Reply<T> = {
  /** Undefined until the first reply; while a new one is read, the last stays. */
  reply: T | undefined;
  failure: Failure | null;
  /** Nothing has come yet: show nothing rather than a flash of "empty". */
  waiting: boolean;
  /** It answers what was asked before; that to what is asked now is on its way. What is typed into must not begin from it. */
  former: boolean;
  again: () => void;
};

/** Reads a command that changes nothing. `null` as arguments: not yet. */
export function useReply<K extends Command>(command: K, args: Args<K> | null): Reply<ReplyOf<K>> {
  const { lang } = useWords();
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    queryKey: [command, args, lang],
    queryFn: () => call(command, args as Args<K>),
    // What is gone is not asked for; should it come back, it is.
    enabled: ({ queryKey }) => args !== null && !namesGone(queryKey[1]),
    placeholderData: keepPreviousData,
  });
  return {
    reply: data as ReplyOf<K> | undefined,
    failure: error ? asFailure(error) : null,
    waiting: isPending,
    former: isPlaceholderData,
    again: useCallback(() => void refetch(), [refetch]),
  };
}

/** After a change: reads again what is on the screen, of the named commands or of all. */
export function useRefresh(): (...commands: Command[]) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    (...commands) =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => commands.length === 0 || commands.includes(queryKey[0] as Command),
      }),
    [queries],
  );
}
