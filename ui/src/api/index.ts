/** The window's only way out: calls to the core, native file dialogs, dropped files, job progress. */
import { host } from "#host";
import { asFailure, CallFailure } from "./failure";
import type { FileKind, FileToken, HostEvents } from "./seam";

export { asFailure, CallFailure } from "./failure";
export type { Failure, Problem } from "./failure";
export type { FileKind, FileToken, JobProgress } from "./seam";

let lang = "en";

/** The language in which failures and other words of the core come back. */
export const speak = (code: string): void => {
  lang = code;
};

async function guarded<T>(name: string, work: Promise<unknown>): Promise<T> {
  try {
    return (await work) as T;
  } catch (thrown) {
    throw new CallFailure(name, asFailure(thrown));
  }
}

/** Calls one command of the core's table; throws CallFailure. */
export const call = <Reply = unknown>(command: string, args: unknown = {}): Promise<Reply> =>
  guarded<Reply>(command, host.call(command, args, lang));

/** Lets the person choose files to open; empty when they changed their mind. */
export const pickOpen = (kind: FileKind, multiple = false): Promise<FileToken[]> =>
  guarded("pick_open", host.pickOpen(kind, multiple));

/** Lets the person choose where to save; null when they changed their mind. */
export const pickSave = (kind: FileKind, suggestedName: string): Promise<FileToken | null> =>
  guarded("pick_save", host.pickSave(kind, suggestedName));

/** The bytes of a document the core made. */
export const bytes = (token: string): Promise<Uint8Array> => guarded("file_bytes", host.bytes(token));

/** Hears one of the host's events until the returned function is called. */
export const on = <E extends keyof HostEvents>(event: E, hear: (payload: HostEvents[E]) => void): (() => void) =>
  host.on(event, hear);

export const onFilesDropped = (hear: (files: FileToken[]) => void): (() => void) => on("files-dropped", hear);
