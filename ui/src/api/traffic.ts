/** Whether a change is on its way into the file: what the saved state in the bar tells. */
import { useSyncExternalStore } from "react";
import type { Command } from "./index";

export type Traffic = { state: "saved" | "saving" | "failed"; savedAt: string | null };

const WRITES = /_(new|save|remove|extend|close|run|map|add_category)$|^(import|undo|redo)$/;
/** Ends with the same letters, yet changes no record. */
const READS = new Set<string>(["register_close"]);

let now: Traffic = { state: "saved", savedAt: null };
let running = 0;
const hearers = new Set<() => void>();

function tell(next: Traffic): void {
  now = next;
  hearers.forEach((hear) => hear());
}

/** Follows a call that changes the register. */
export async function follow<T>(command: Command, args: object, work: Promise<T>): Promise<T> {
  const looks = "dry_run" in args && args.dry_run === true;
  if (!WRITES.test(command) || READS.has(command) || looks) return work;
  running += 1;
  tell({ ...now, state: "saving" });
  try {
    const reply = await work;
    running -= 1;
    if (running === 0) tell({ state: "saved", savedAt: new Date().toISOString() });
    return reply;
  } catch (thrown) {
    running -= 1;
    tell({ ...now, state: "failed" });
    throw thrown;
  }
}

/** Another file was opened: nothing was saved in it yet. */
export const forgetTraffic = (): void => tell({ state: "saved", savedAt: null });

export const useTraffic = (): Traffic =>
  useSyncExternalStore(
    (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    () => now,
  );
