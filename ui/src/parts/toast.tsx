import { notifications, type NotificationData } from "@mantine/notifications";
import { useMemo } from "react";
import { asFailure } from "../api";
import { useWords } from "../locales";
import css from "./toast.module.css";

/** A person reads what was done in this time; undo stays at Ctrl+Z. */
const SHOWN_MS = 4000;
/** One of each kind at a time: the next takes the place of the last. */
const last: { done?: string; failed?: string } = {};

function show(kind: keyof typeof last, toast: NotificationData): string {
  const before = last[kind];
  if (before !== undefined) notifications.hide(before);
  return (last[kind] = notifications.show(toast));
}

/** Short words at the window's edge: what was done, with undo; or what failed. */
export function useToast() {
  const { t } = useWords();
  return useMemo(
    () => ({
      done(text: string, undo?: () => void) {
        const id = show("done", {
          withCloseButton: true,
          closeButtonProps: { "aria-label": t("ui-close") },
          autoClose: SHOWN_MS,
          message: (
            <span className={css.line}>
              {text}
              {undo && (
                <button
                  type="button"
                  className={css.undo}
                  onClick={() => {
                    notifications.hide(id);
                    undo();
                  }}
                >
                  {t("ui-undo")}
                </button>
              )}
            </span>
          ),
        });
      },
      /** What was said no longer holds: another file, another step. */
      clear: () => notifications.clean(),
      /** Stays until it is closed. */
      failed(thrown: unknown) {
        const failure = asFailure(thrown);
        const unworded = failure.message === "";
        show("failed", {
          color: "red",
          autoClose: false,
          withCloseButton: true,
          closeButtonProps: { "aria-label": t("ui-close") },
          title: unworded ? t("ui-bridge-failure") : failure.message,
          message: unworded ? t("ui-bridge-failure.hint") : failure.hint,
        });
      },
    }),
    [t],
  );
}
