import { useWords } from "../locales";
import css from "./StepBar.module.css";

export type Step<Id extends string> = { id: Id; label: string };

type Props<Id extends string> = {
  label: string;
  steps: Step<Id>[];
  /** The step under way; those before it are done. */
  current: Id;
  onGo?: ((id: Id) => void) | undefined;
};

/** Where a case stands. */
export function StepBar<Id extends string>({ label, steps, current, onGo }: Props<Id>) {
  const { t } = useWords();
  const now = steps.findIndex((step) => step.id === current);
  return (
    <ol aria-label={label} className={css.bar}>
      {steps.map(({ id, label: text }, index) => {
        const state = index < now ? "done" : index === now ? "now" : "ahead";
        const words = (
          <>
            {text}
            <span className="unseen">{t(`ui-step-${state}`)}</span>
          </>
        );
        return (
          <li key={id} className={css.step} data-state={state} aria-current={state === "now" ? "step" : undefined}>
            {onGo ? (
              <button type="button" className={css.go} onClick={() => onGo(id)}>
                {words}
              </button>
            ) : (
              words
            )}
          </li>
        );
      })}
    </ol>
  );
}
