/** What a host must offer the window. Real paths never cross this seam: files are named by tokens. */

/** A file that the person chose or dropped; only the core knows where it lies. */
export type FileToken = { token: string; name: string; size: number };

/** What a file is chosen for; the host derives the dialog's title and filter from it. */
export type FileKind = "register" | "policy" | "export" | "import" | "attachment" | "pdf" | "docx" | "eml" | "html" | "csv" | "json" | "jsonld" | "xlsx" | "ods" | "zip" | "age" | "table" | "ics";

/** A register opened before: its folder's name only, never its path. */
export type RecentFile = { token: string; name: string; folder_label: string; missing: boolean };

/** What this computer remembers for its user; empty strings follow the system. */
export type Preferences = { language: string; theme: string };

export type HostEvents = {
  "files-dropped": FileToken[];
  /** Files hang over the window (true) or left it again (false). */
  "files-hover": boolean;
};

export type Host = {
  call(command: string, args: unknown, lang: string): Promise<unknown>;
  pickOpen(kind: FileKind, multiple: boolean): Promise<FileToken[]>;
  pickSave(kind: FileKind, suggestedName: string): Promise<FileToken | null>;
  /** A fresh file in the program's own folder, for the sample register. */
  sampleFile(): Promise<FileToken>;
  recentFiles(): Promise<RecentFile[]>;
  preferencesGet(): Promise<Preferences>;
  preferencesSet(preferences: Preferences): Promise<unknown>;
  on<E extends keyof HostEvents>(event: E, hear: (payload: HostEvents[E]) => void): () => void;
};
