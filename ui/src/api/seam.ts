/** What a host must offer the window. Real paths never cross this seam: files are named by tokens. */

/** A file that the person chose or dropped; only the core knows where it lies. */
export type FileToken = { token: string; name: string; size: number };

/** What a file is chosen for; the host derives the dialog's title and filter from it. */
export type FileKind = "register" | "policy" | "export" | "pdf" | "csv" | "json" | "zip";

/** How far a long job is: `total` is null where it cannot be known beforehand. */
export type JobProgress = { job: string; done: number; total: number | null };

export type HostEvents = {
  "files-dropped": FileToken[];
  /** Files hang over the window (true) or left it again (false). */
  "files-hover": boolean;
  "job-progress": JobProgress;
};

export type Host = {
  call(command: string, args: unknown, lang: string): Promise<unknown>;
  pickOpen(kind: FileKind, multiple: boolean): Promise<FileToken[]>;
  pickSave(kind: FileKind, suggestedName: string): Promise<FileToken | null>;
  /** The content of a document that the core has made, for the preview. */
  bytes(token: string): Promise<Uint8Array>;
  on<E extends keyof HostEvents>(event: E, hear: (payload: HostEvents[E]) => void): () => void;
};
