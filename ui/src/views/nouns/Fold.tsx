import type { ReactNode } from "react";
import css from "./nouns.module.css";

/** Fields that can be folded away, with what they amount to beside their heading. */
export function Fold({ heading, mark, open = false, children }: { heading: string; mark?: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className={css.fold} open={open}>
      <summary>
        <span>{heading}</span>
        {mark !== null && mark !== undefined && mark !== false && <span className={css.mark}>{mark}</span>}
      </summary>
      <div className={css.fields}>{children}</div>
    </details>
  );
}
