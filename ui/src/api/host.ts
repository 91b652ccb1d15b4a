/** The window's host: the one file that names Tauri. */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Host } from "./seam";

export const host: Host = {
  call: (command, args, lang) => invoke("call", { command, args, lang }),
  pickOpen: (kind, multiple) => invoke("pick_open", { kind, multiple }),
  pickSave: (kind, suggestedName) => invoke("pick_save", { kind, suggestedName }),
  bytes: async (token) => new Uint8Array(await invoke<ArrayBuffer>("file_bytes", { token })),
  on: (event, hear) => {
    const stop = listen(event, ({ payload }) => hear(payload as never));
    return () => void stop.then((unlisten) => unlisten());
  },
};
