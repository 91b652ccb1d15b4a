import { Chip } from "./Chip";
import type { ReactNode } from "react";
import css from "./FindingCard.module.css";

/** `required`: the law asks it; `advised`: good practice; `conflict`: two answers do not go together. */
export type FindingWeight = "required" | "advised" | "conflict";

const TONE = { required: "error", conflict: "error", advised: "warn" } as const;

type Props = {
  title: string;
  /** What to do about it. */
  advice?: string | undefined;
  article: string;
  weight: FindingWeight;
  /** Leads to the field; with its words. */
  action?: { label: string; run: () => void } | undefined;
  /** Further choices, such as leaving it out with a reason. */
  children?: ReactNode;
};

/** One thing that the law still misses in a record, where it stands, and the way to the field. */
export function FindingCard({ title, advice, article, weight, action, children }: Props) {
  return (
    <li className={css.card}>
      <p className={css.title}>
        {title} <Chip tone={TONE[weight]}>{article}</Chip>
      </p>
      {(advice || action) && (
        <p className={css.advice}>
          {advice}{" "}
          {action && (
            <button type="button" className={css.link} onClick={action.run}>
              {action.label}
              <span className="unseen">: {title}</span>
            </button>
          )}
        </p>
      )}
      {children}
    </li>
  );
}

/** The list that holds finding cards, under its heading. */
export function FindingList({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={css.group}>
      <h3 className={css.heading}>{heading}</h3>
      <ul className={css.list}>{children}</ul>
    </section>
  );
}
