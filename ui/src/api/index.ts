/** The window's only way out: calls to the core, native file dialogs, dropped files. */
import { host } from "#host";
import { asFailure, CallFailure } from "./failure";
import { noteGone } from "./gone";
import { follow } from "./traffic";
import type { FileKind, FileToken, HostEvents, Preferences, RecentFile } from "./seam";
import type { Commands } from "./types/commands";

export { asFailure, CallFailure } from "./failure";
export { forgetGone, onGone } from "./gone";
export type { Failure, Problem } from "./failure";
export { useJob } from "./job";
export { forgetTraffic, useTraffic } from "./traffic";
export type { Job } from "./job";
export type { FileKind, FileToken, Preferences, RecentFile } from "./seam";
export type { Commands } from "./types/commands";

export type Command = keyof Commands;
export type Args<K extends Command> = Commands[K]["args"];
export type ReplyOf<K extends Command> = Commands[K]["reply"];

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
export async function call<K extends Command>(command: K, args: Args<K>): Promise<ReplyOf<K>> {
  const reply = await follow(command, args, guarded<ReplyOf<K>>(command, host.call(command, args, lang)));
  noteGone(reply);
  return reply;
}

/** Lets the person choose files to open; empty when they changed their mind. */
export const pickOpen = (kind: FileKind, multiple = false): Promise<FileToken[]> =>
  guarded("pick_open", host.pickOpen(kind, multiple));

/** Lets the person choose where to save; null when they changed their mind. */
export const pickSave = (kind: FileKind, suggestedName: string): Promise<FileToken | null> =>
  guarded("pick_save", host.pickSave(kind, suggestedName));

/** A fresh file in the program's own folder, for the sample register. */
export const sampleFile = (): Promise<FileToken> => guarded("sample_file", host.sampleFile());

/** The registers opened last on this computer. */
export const recentFiles = (): Promise<RecentFile[]> => guarded("recent_files", host.recentFiles());

export const preferencesGet = (): Promise<Preferences> => guarded("preferences_get", host.preferencesGet());

export const preferencesSet = (preferences: Preferences): Promise<void> =>
  guarded("preferences_set", host.preferencesSet(preferences));

/** Hears one of the host's events until the returned function is called. */
export const on = <E extends keyof HostEvents>(event: E, hear: (payload: HostEvents[E]) => void): (() => void) =>
  host.on(event, hear);

export const onFilesDropped = (hear: (files: FileToken[]) => void): (() => void) => on("files-dropped", hear);
