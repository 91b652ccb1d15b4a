import { useWords } from "../locales";
import css from "./SavedState.module.css";

type Props = {
  state: "saved" | "saving" | "failed";
  /** The instant of the last save. */
  savedAt: string | null;
};

/** Whether everything is in the file. Spoken as well, politely. */
export function SavedState({ state, savedAt }: Props) {
  const { t, time } = useWords();
  const words =
    state === "saved" ? (savedAt ? t("ui-saved-at", { time: time(savedAt) }) : "") : t(`ui-save-${state}`);
  return (
    <span className={css.state} data-state={state} role="status">
      {words}
    </span>
  );
}
