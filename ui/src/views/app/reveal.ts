/** Leads to a field: makes it visible, puts the cursor there, and lights it for a moment. */
import { placesOf } from "../activity/sections";
import css from "./fields.module.css";

const REACHED = "input:not([type=hidden]):not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled), [href]";

/** The nearest place of a field that the window shows, below `within`. */
export function reveal(field: string, within = "body"): boolean {
  const root = document.querySelector(within) ?? document.body;
  const place = placesOf(field)
    .map((path) => root.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`))
    .find((found) => found !== null);
  if (!place) return false;
  // What is folded away is unfolded first.
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  place.scrollIntoView({ block: "center" });
  const inside = [...place.querySelectorAll<HTMLElement>(REACHED)].find((found) => found.checkVisibility());
  if (!inside && place.tabIndex < 0) place.tabIndex = -1;
  (inside ?? place).focus({ preventScroll: true });
  const lit = css.lit;
  if (lit) {
    place.classList.add(lit);
    window.setTimeout(() => place.classList.remove(lit), 1600);
  }
  return true;
}
