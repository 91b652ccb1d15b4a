import type { ReactNode } from "react";
import css from "./EmptyState.module.css";

type Props = {
  title: string;
  /** One sentence: why this place is there, or why it is empty. */
  why: string;
  /** The one primary button, then others. */
  children?: ReactNode;
  icon?: ReactNode;
};

/** What a screen shows instead of a blank table. */
export function EmptyState({ title, why, children, icon }: Props) {
  return (
    <div className={css.state}>
      {icon && <div className={css.icon} aria-hidden>{icon}</div>}
      <h2 className={css.title}>{title}</h2>
      <p className={css.why}>{why}</p>
      {children && <div className={css.actions}>{children}</div>}
    </div>
  );
}
