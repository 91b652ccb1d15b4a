/** The window's keyboard: one list that both works and is shown by `?`. */
import { useHotkeys } from "@mantine/hooks";
import { useEffect } from "react";
import type { ShortcutGroup } from "../parts";
import { back, forward, go, type Screen } from "../routes";

/** After G, the letter that goes to a screen. */
const GO_TO: Record<string, Screen> = { r: "register", e: "recipients", t: "transfers", s: "systems", b: "processing", c: "check", q: "requests", p: "reports", j: "journal", i: "imports" };

const SEQUENCE_MS = 1200;

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Moves the focus to the next part of the window: sidebar, page, side panel. */
function nextPane(backwards: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(at + (backwards ? -1 : 1) + panes.length) % panes.length];
  const inside = pane?.querySelector<HTMLElement>('[aria-current="page"], tr[tabindex="0"], button, [href], input');
  (inside ?? pane)?.focus();
}

/** Keys that work everywhere; `showShortcuts` opens the cheat sheet. */
export function useWindowKeys(showShortcuts: () => void): void {
  useHotkeys([
    ["alt+ArrowLeft", back],
    ["alt+ArrowRight", forward],
    ["mod+,", () => go("settings")],
    ["F6", () => nextPane(false)],
    ["shift+F6", () => nextPane(true)],
  ], []);
  useEffect(() => {
    let since = -Infinity;
    const hear = (event: KeyboardEvent) => {
      if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "?") {
        event.preventDefault();
        showShortcuts();
      } else if (event.key === "g") {
        since = event.timeStamp;
      } else {
        const screen = GO_TO[event.key];
        if (screen && event.timeStamp - since < SEQUENCE_MS) {
          event.preventDefault();
          event.stopPropagation();
          go(screen);
        }
        since = -Infinity;
      }
    };
    // Before the table, for which J alone means the next row.
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, [showShortcuts]);
}

export function shortcutGroups(t: (id: string) => string): ShortcutGroup[] {
  const ctrl = t("ui-key-ctrl");
  const keys = (does: string, ...combination: string[]) => ({ does: t(does), keys: combination });
  return [
    {
      heading: t("ui-keys-everywhere"),
      keys: [
        keys("ui-key-does-palette", ctrl, "K"),
        keys("register-new", ctrl, "N"),
        keys("activity-duplicate", ctrl, "D"),
        keys("palette-log-request", ctrl, t("palette-shift"), "R"),
        keys("ui-undo", ctrl, "Z"),
        keys("undo-redo", ctrl, t("palette-shift"), "Z"),
        keys("ui-key-does-back", t("ui-key-alt"), "←"),
        keys("ui-key-does-forward", t("ui-key-alt"), "→"),
        keys("ui-key-does-panes", "F6"),
        keys("ui-key-does-settings", ctrl, ","),
        keys("ui-key-does-shortcuts", "?"),
        keys("ui-key-does-close", t("ui-key-escape")),
      ],
    },
    {
      heading: t("ui-keys-lists"),
      keys: [
        keys("register-search", ctrl, "F", "/"),
        keys("ui-key-does-next", "J", "↓"),
        keys("ui-key-does-previous", "K", "↑"),
        keys("ui-key-does-open", t("ui-key-enter")),
        keys("ui-key-does-peek", t("ui-key-space")),
        keys("find-key-edit", "E"),
        keys("find-key-select", "X"),
        keys("find-key-extend", t("palette-shift"), "↓"),
        keys("find-select-all", ctrl, "A"),
        keys("find-key-copy", ctrl, "C"),
        keys("activity-remove-this", t("ui-key-delete")),
      ],
    },
    {
      heading: t("ui-keys-go"),
      keys: Object.entries(GO_TO).map(([letter, screen]) => keys(`ui-screen-${screen}`, "G", letter.toUpperCase())),
    },
  ];
}
