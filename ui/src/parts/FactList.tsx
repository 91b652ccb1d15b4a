import type { ReactNode } from "react";
import css from "./FactList.module.css";

export type Fact = { id: string; label: ReactNode; value: ReactNode };

type Props = {
  heading?: string | undefined;
  facts: Fact[];
  /** `ledger` sets values flush right, for figures and steps; `prose` beside the label. */
  layout?: "prose" | "ledger";
};

/** Label and value, line by line. */
export function FactList({ heading, facts, layout = "prose" }: Props) {
  return (
    <section className={css.section}>
      {heading && <h3 className={css.heading}>{heading}</h3>}
      <dl className={css.list} data-layout={layout}>
        {facts.map(({ id, label, value }) => (
          <div key={id} className={css.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
