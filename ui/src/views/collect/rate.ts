import { useEffect, useState } from "react";
import type { Job } from "../../api";

/** How fast a file is read and how long it still takes, smoothed over the last seconds. */
export type Sample = { at: number; done: number };

const WINDOW_MS = 4000;

export const keep = (samples: readonly Sample[], next: Sample): Sample[] =>
  [...samples, next].filter(({ at }) => next.at - at <= WINDOW_MS);

/** Bytes each second, and seconds left; null while there is too little to tell. */
export function pace(samples: readonly Sample[], total: number): { rate: number | null; left: number | null } {
  const [first] = samples;
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < 400 || last.done <= first.done) return { rate: null, left: null };
  const rate = ((last.done - first.done) / (last.at - first.at)) * 1000;
  return { rate, left: total > last.done ? Math.ceil((total - last.done) / rate) : null };
}

/** The pace of the running job. */
export function usePace(job: Job | null): { rate: number | null; left: number | null } {
  const [samples, setSamples] = useState<Sample[]>([]);
  useEffect(() => {
    setSamples((all) => (job ? keep(all, { at: performance.now(), done: job.done }) : []));
  }, [job]);
  return pace(samples, job?.total ?? 0);
}
