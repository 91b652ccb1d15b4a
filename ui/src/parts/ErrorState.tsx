import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Failure } from "../api";
import { useWords } from "../locales";
import css from "./ErrorState.module.css";

type Props = {
  failure: Failure;
  /** `page` fills the screen, `inline` stands among other things. */
  size?: "page" | "inline";
  /** What can be done: try again, choose another file. */
  children?: ReactNode;
};

/** A failure in three parts: what happened, what is safe and what next, and each place that is wrong. */
export function ErrorState({ failure, size = "inline", children }: Props) {
  const { t } = useWords();
  const unworded = failure.message === "";
  return (
    <div role="alert" className={css.state} data-size={size}>
      <IconAlertTriangle className={css.icon} size={18} aria-hidden />
      <div className={css.body}>
        <p className={css.message}>{unworded ? t("ui-bridge-failure") : failure.message}</p>
        {(unworded || failure.hint) && <p className={css.hint}>{unworded ? t("ui-bridge-failure.hint") : failure.hint}</p>}
        {failure.problems.length > 0 && (
          <ul className={css.problems}>
            {failure.problems.map(({ at, message }) => (
              <li key={`${at} ${message}`}>
                {at && <code className={css.at}>{at}</code>} {message}
              </li>
            ))}
          </ul>
        )}
        {children && <div className={css.actions}>{children}</div>}
      </div>
    </div>
  );
}
