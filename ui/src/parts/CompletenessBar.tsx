import { useWords } from "../locales";
import css from "./CompletenessBar.module.css";

type Props = {
  /** 0 to 100. */
  value: number;
  /** How many required points are missing: decides the words, never the colour alone. */
  missing?: number | undefined;
};

/** How much of what the law asks is answered: bar, number, and the sentence for who does not see the bar. */
export function CompletenessBar({ value, missing = 0 }: Props) {
  const { t, percent } = useWords();
  const share = Math.max(0, Math.min(100, Math.round(value)));
  const tone = share < 50 ? "low" : share < 80 ? "middle" : "high";
  const words = missing > 0 ? t("ui-complete-missing", { missing }) : t("ui-complete-all");
  return (
    <span className={css.whole} title={words}>
      <span className={css.track} aria-hidden>
        <span className={css.bar} data-tone={tone} style={{ width: `${share}%` }} />
      </span>
      <span className={css.number}>{percent(share)}</span>
      <span className="unseen">{words}</span>
    </span>
  );
}
