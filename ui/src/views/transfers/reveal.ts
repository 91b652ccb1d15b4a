/** Finds the place of a field, also among the fields of another record on the same page. */
import { placesOf } from "../activity/sections";
import css from "./transfers.module.css";

/** `scope` is the identifier of the record whose fields are searched; null: those of the page. */
export function revealIn(scope: string | null, field: string): void {
  const root = scope === null ? document : document.querySelector(`[data-record="${CSS.escape(scope)}"]`);
  if (!root) return;
  const place =
    placesOf(field).map((path) => root.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"], [data-field^="${CSS.escape(path)}."], [data-field^="${CSS.escape(path)}["]`)).find((found) => found !== null) ??
    (root instanceof HTMLElement ? root : null);
  if (!place) return;
  place.scrollIntoView({ block: "center" });
  place.querySelector<HTMLElement>("input:not([type=hidden]):not(:disabled), textarea, select, button")?.focus({ preventScroll: true });
  place.classList.add(css.lit ?? "");
  window.setTimeout(() => place.classList.remove(css.lit ?? ""), 1600);
}
