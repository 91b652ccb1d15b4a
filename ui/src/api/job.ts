/** The one long job of the core: how far it is, asked for while it runs, and the way to stop it. */
import { useCallback, useEffect, useState } from "react";
import { call } from "./index";

export const ASK_EVERY_MS = 200;

export type Job = {
  /** Bytes done so far. */
  done: number;
  /** Null where it cannot be known beforehand. */
  total: number | null;
  cancel: () => void;
};

/** While `running`, how far the job is; null before the first answer. */
export function useJob(running: boolean): Job | null {
  const [at, setAt] = useState<{ done: number; total: number | null } | null>(null);
  useEffect(() => {
    if (!running) {
      setAt(null);
      return;
    }
    let gone = false;
    const timer = window.setInterval(() => {
      void call("job_status", {}).then(
        ({ running: still, done, total }) => {
          if (!gone && still) setAt({ done, total: total > 0 ? total : null });
        },
        // The job's own failure is told by whoever started it.
        () => undefined,
      );
    }, ASK_EVERY_MS);
    return () => {
      gone = true;
      window.clearInterval(timer);
    };
  }, [running]);
  const cancel = useCallback(() => void call("job_cancel", {}).catch(() => undefined), []);
  return at && { ...at, cancel };
}
