/** Whether a change is on its way into the file: what the saved state in the bar tells. */
import { useSyncExternalStore } from "react";
import type { Command } from "./index";

export type Traffic = { state: "saved" | "saving" | "failed"; savedAt: string | null };

const WRITES = /_(new|save|set|remove|extend|close|run|map|add_category|add|boxes|change|review|restore|empty|duplicate|to)$|^(import|undo|redo|activity_status)$/;
/** What is typed or chosen saves itself by these: only what they could not write is not in the file. */
const SELF_SAVING = /_(save|set|map)$/;
/** Ends with the same letters, yet changes no record. */
const READS = new Set<string>(["register_close", "attachment_save"]);

let now: Traffic = { state: "saved", savedAt: null };
let running = 0;
/** How it stood when the calls that run now began, and whether one of them could not save. */
let before = now;
let lost = false;
const hearers = new Set<() => void>();

function tell(next: Traffic): void {
  now = next;
  hearers.forEach((hear) => hear());
}

/** Follows a call that changes the register. */
export async function follow<T>(command: Command, args: object, work: Promise<T>): Promise<T> {
  const looks = "dry_run" in args && args.dry_run === true;
  if (!WRITES.test(command) || READS.has(command) || looks) return work;
  if (running === 0) {
    before = now;
    lost = false;
  }
  running += 1;
  tell({ ...now, state: "saving" });
  try {
    const reply = await work;
    before = { state: "saved", savedAt: new Date().toISOString() };
    return reply;
  } catch (thrown) {
    // A step that was refused changed nothing: all that was in the file still is.
    lost ||= SELF_SAVING.test(command);
    throw thrown;
  } finally {
    running -= 1;
    if (lost) tell({ ...before, state: "failed" });
    else if (running === 0) tell(before);
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
