import { notifications } from "@mantine/notifications";
import { useMemo } from "react";
import { asFailure } from "../api";
import { useWords } from "../locales";
import css from "./toast.module.css";

/** Short words at the window's edge: what was done, with undo; or what failed. */
export function useToast() {
  const { t } = useWords();
  return useMemo(
    () => ({
      done(text: string, undo?: () => void) {
        const id = notifications.show({
          withCloseButton: true,
          closeButtonProps: { "aria-label": t("ui-close") },
          autoClose: undo ? 9000 : 5000,
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
        notifications.show({
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
