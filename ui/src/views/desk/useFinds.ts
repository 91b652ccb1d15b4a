/** The finds of a request in blocks: only those in sight are read. */
import { keepPreviousData, useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import type { FindRow } from "../../api/types/FindRow";
import type { FindsArgs } from "../../api/types/FindsArgs";
import type { FindsList } from "../../api/types/FindsList";
import { useWords } from "../../locales";

const BLOCK = 100;

export type Finds = {
  first: FindsList | undefined;
  failure: Failure | null;
  rowAt: (index: number) => FindRow | undefined;
  onRange: (first: number, last: number) => void;
  /** All rows that hold the conditions, in their order. */
  all: () => Promise<FindRow[]>;
};

export type Asked = Omit<FindsArgs, "first" | "count">;

export function useFinds(asked: Asked): Finds {
  const { lang } = useWords();
  const queries = useQueryClient();
  const [[from, to], setRange] = useState<[number, number]>([0, 0]);
  // The first block is always there: it tells how many there are.
  const blocks = useMemo(() => [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, n) => from + n)])], [from, to]);
  const read = useQueries({
    queries: blocks.map((block) => {
      const args = { ...asked, first: block * BLOCK, count: BLOCK };
      return { queryKey: ["finds_list", args, lang], queryFn: () => call("finds_list", args), placeholderData: keepPreviousData as never };
    }),
  });
  const lists = new Map<number, FindsList>();
  blocks.forEach((block, place) => {
    const list = read[place]?.data as FindsList | undefined;
    if (list) lists.set(block, list);
  });
  // Under other conditions the list before stays until the new one is there: whoever types keeps their field.
  const former = useRef<FindsList | undefined>(undefined);
  const now = lists.get(0);
  useEffect(() => {
    if (now) former.current = now;
  }, [now]);
  const failed = read.find(({ error }) => error)?.error;
  return {
    first: now ?? former.current,
    failure: failed ? asFailure(failed) : null,
    rowAt: (index) => lists.get(Math.floor(index / BLOCK))?.rows[index % BLOCK],
    onRange: useCallback((top, bottom) => {
      const next: [number, number] = [Math.floor(Math.max(0, top) / BLOCK), Math.floor(Math.max(0, bottom) / BLOCK)];
      setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
    }, []),
    all: async () => {
      const args = { ...asked, first: 0, count: lists.get(0)?.total ?? 0 };
      const list = await queries.fetchQuery({ queryKey: ["finds_list", args, lang], queryFn: () => call("finds_list", args) });
      return list.rows;
    },
  };
}
