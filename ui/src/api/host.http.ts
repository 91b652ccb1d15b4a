/** The tests' host: the same commands over HTTP to a small server on the same core. Never shipped. */
import type { FileToken, Host, HostEvents, Preferences, RecentFile } from "./seam";

async function post(path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(path, { method: "POST", body: JSON.stringify(body) });
  const reply: unknown = await answer.json();
  if (!answer.ok) throw reply;
  return reply;
}

export const host: Host = {
  call: (command, args, lang) => post("/call", { command, args, lang }),
  pickOpen: (kind, multiple) => post("/pick_open", { kind, multiple }) as Promise<FileToken[]>,
  pickSave: (kind, suggestedName) => post("/pick_save", { kind, suggestedName }) as Promise<FileToken | null>,
  sampleFile: () => post("/sample_file", {}) as Promise<FileToken>,
  recentFiles: () => post("/recent_files", {}) as Promise<RecentFile[]>,
  preferencesGet: () => post("/preferences_get", {}) as Promise<Preferences>,
  preferencesSet: (preferences) => post("/preferences_set", { preferences }),
  // A test raises an event with `window.dispatchEvent(new CustomEvent("ropa:files-dropped", { detail }))`.
  on: (event, hear) => {
    const listener = (raised: Event) => hear((raised as CustomEvent<HostEvents[typeof event]>).detail as never);
    window.addEventListener(`ropa:${event}`, listener);
    return () => window.removeEventListener(`ropa:${event}`, listener);
  },
};
