/** The window's host: the one file that names Tauri. */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Host } from "./seam";

export const host: Host = {
  call: (command, args, lang) => invoke("call", { command, args, lang }),
  pickOpen: (kind, multiple) => invoke("pick_open", { kind, multiple }),
  pickSave: (kind, suggestedName) => invoke("pick_save", { kind, suggestedName }),
  sampleFile: () => invoke("sample_file"),
  recentFiles: () => invoke("recent_files"),
  preferencesGet: () => invoke("preferences_get"),
  preferencesSet: (preferences) => invoke("preferences_set", { preferences }),
  on: (event, hear) => {
    const stop = listen(event, ({ payload }) => hear(payload as never));
    return () => void stop.then((unlisten) => unlisten());
  },
};
