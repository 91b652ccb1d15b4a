/** Where the window is: kept in the address's hash, so that back, forward and copied links work. */
import { useSyncExternalStore } from "react";

export const SCREENS = ["welcome", "register", "recipients", "transfers", "systems", "processing", "check", "requests", "reports", "imports", "journal", "bin", "compare", "settings"] as const;
export type Screen = (typeof SCREENS)[number];

/** On which screen a kind of record has its page. */
export const SCREEN_OF: Partial<Record<string, Screen>> = {
  activity: "register", recipient: "recipients", system: "systems", processing_on_behalf: "processing", request: "requests", organisation: "settings",
  transfer_instrument: "transfers", transfer_impact_assessment: "transfers",
};

/** A screen, the record open on it, and the part of the record (section, step, page). */
export type Route = { screen: Screen; id: string | null; part: string | null };

export const toHash = ({ screen, id, part }: Route): string =>
  `#/${[screen, id, part].filter((piece): piece is string => piece !== null).map(encodeURIComponent).join("/")}`;

export function fromHash(hash: string): Route {
  const [screen, id, part] = hash.replace(/^#\/?/, "").split("/").map(decode);
  return SCREENS.includes(screen as Screen)
    ? { screen: screen as Screen, id: id || null, part: part || null }
    : { screen: "welcome", id: null, part: null };
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

let seen = "";
let current: Route = fromHash("");
function read(): Route {
  if (window.location.hash !== seen) {
    seen = window.location.hash;
    current = fromHash(seen);
  }
  return current;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

export const useRoute = (): Route => useSyncExternalStore(subscribe, read);

/** Goes to a screen; `replace` leaves no step in the history (a section scrolled to, a redirect). */
export function go(screen: Screen, id: string | null = null, part: string | null = null, replace = false): void {
  const hash = toHash({ screen, id, part });
  if (hash === window.location.hash) return;
  if (replace) {
    window.history.replaceState(null, "", hash);
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    window.location.hash = hash;
  }
}

export const back = (): void => window.history.back();
export const forward = (): void => window.history.forward();
