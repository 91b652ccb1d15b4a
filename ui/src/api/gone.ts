/** Records that a change took away: nobody asks for them again, and whoever shows one is told. */
import type { GoneRecord } from "./types/GoneRecord";
import type { Touched } from "./types/Touched";

const gone = new Set<string>();
const hearers = new Set<(records: GoneRecord[]) => void>();

const isTouched = (value: unknown): value is Touched =>
  typeof value === "object" && value !== null && Array.isArray((value as Touched).gone) && Array.isArray((value as Touched).records);

/** What a reply says of the records that its command wrote; most say nothing. */
function touchedBy(reply: unknown): Touched | null {
  if (isTouched(reply)) return reply;
  const inside = typeof reply === "object" && reply !== null && "touched" in reply ? reply.touched : null;
  return isTouched(inside) ? inside : null;
}

/** Takes note of a reply: which records are gone, and which are back. */
export function noteGone(reply: unknown): void {
  const touched = touchedBy(reply);
  if (!touched) return;
  for (const [, id] of touched.records) gone.delete(id);
  for (const { id } of touched.gone) gone.add(id);
  if (touched.gone.length > 0) for (const hear of hearers) hear(touched.gone);
}

/** Whether arguments name a record that is gone. */
export function namesGone(args: unknown): boolean {
  if (gone.size === 0) return false;
  if (typeof args === "string") return gone.has(args);
  return typeof args === "object" && args !== null && Object.values(args).some(namesGone);
}

/** Another file was opened. */
export const forgetGone = (): void => gone.clear();

/** Hears which records are gone until the returned function is called. */
export function onGone(hear: (records: GoneRecord[]) => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}
