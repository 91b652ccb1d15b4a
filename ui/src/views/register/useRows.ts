/** The rows of the register in blocks: only those in sight are read. */
import { keepPreviousData, useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import type { ActivityList } from "../../api/types/ActivityList";
import type { ActivityListArgs } from "../../api/types/ActivityListArgs";
import type { ActivityRow } from "../../api/types/ActivityRow";
import { useWords } from "../../locales";

const BLOCK = 100;
const NONE: string[] = [];

export type Rows = {
  waiting: boolean;
  failure: Failure | null;
  again: () => void;
  /** How many hold the conditions, and how many there are. */
  matched: number;
  total: number;
  /** The day for which findings were judged. */
  asOf: string;
  /** The words to highlight. */
  marks: string[];
  rowAt: (index: number) => ActivityRow | undefined;
  onRange: (first: number, last: number) => void;
  /** The identifiers of all that hold the conditions, in their order. */
  ids: () => Promise<string[]>;
};

export function useRows(args: ActivityListArgs): Rows {
  const { lang } = useWords();
  const queries = useQueryClient();
  const [[from, to], setRange] = useState<[number, number]>([0, 0]);
  // The first block is always there: it tells how many there are.
  const blocks = useMemo(() => [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, n) => from + n)])], [from, to]);
  const all = useQueries({
    queries: blocks.map((block) => {
      const asked = { ...args, offset: block * BLOCK, limit: BLOCK };
      return { queryKey: ["activity_list", asked, lang], queryFn: () => call("activity_list", asked), placeholderData: keepPreviousData as never };
    }),
  });
  const lists = new Map<number, ActivityList>();
  blocks.forEach((block, place) => {
    const list = all[place]?.data as ActivityList | undefined;
    if (list) lists.set(block, list);
  });
  const first = lists.get(0);
  const failed = all.find(({ error }) => error)?.error;
  const onRange = useCallback((top: number, bottom: number) => {
    const next: [number, number] = [Math.floor(Math.max(0, top) / BLOCK), Math.floor(Math.max(0, bottom) / BLOCK)];
    setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
  }, []);
  return {
    waiting: first === undefined && !failed,
    failure: failed ? asFailure(failed) : null,
    again: () => void queries.invalidateQueries({ queryKey: ["activity_list"] }),
    matched: first?.matched ?? 0,
    total: first?.total ?? 0,
    asOf: first?.as_of ?? "",
    marks: first?.marks ?? NONE,
    rowAt: (index) => lists.get(Math.floor(index / BLOCK))?.items[index % BLOCK],
    onRange,
    ids: async () => {
      const { ids } = await queries.fetchQuery({ queryKey: ["activity_ids", args], queryFn: () => call("activity_ids", args) });
      return ids;
    },
  };
}
