import type { ReactNode } from "react";
import { useWords } from "../locales";
import { FactList, type Fact } from "./FactList";
import css from "./ClockPanel.module.css";

type Props = {
  /** The civil date by which the answer must be given; null while the clock has not started. */
  dueOn: string | null;
  /** Days left until then; negative when it has passed. */
  daysLeft: number | null;
  /** The date to aim for, with time in hand. */
  aimOn?: string | null | undefined;
  /** How the date was computed, step by step. */
  steps: Fact[];
  /** The rule's source. */
  rule: string;
  /** Extend, pause, record a reason. */
  children?: ReactNode;
};

/** The time limit of a request and why it falls on that day. */
export function ClockPanel({ dueOn, daysLeft, aimOn, steps, rule, children }: Props) {
  const { t, date } = useWords();
  const tone = daysLeft === null ? "none" : daysLeft < 0 ? "over" : daysLeft <= 7 ? "near" : "none";
  return (
    <section className={css.panel} aria-label={t("ui-clock-heading")}>
      <p className={css.label}>{t("ui-clock-heading")}</p>
      <p className={css.due}>{dueOn ? date(dueOn) : t("ui-clock-not-running")}</p>
      {daysLeft !== null && (
        <p className={css.left}>
          <span data-tone={tone} className={css.days}>
            {daysLeft < 0 ? t("ui-days-over", { days: -daysLeft }) : t("ui-days-left", { days: daysLeft })}
          </span>
          {aimOn && daysLeft >= 0 && <> · {t("ui-clock-aim", { date: date(aimOn, "long") })}</>}
        </p>
      )}
      <div className={css.steps}>
        <FactList heading={t("ui-clock-why")} facts={steps} layout="ledger" />
      </div>
      <p className={css.rule}>{rule}</p>
      {children && <div className={css.actions}>{children}</div>}
    </section>
  );
}
