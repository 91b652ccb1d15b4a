import type { MonthFigures } from "../../api/types/MonthFigures";
import { useWords } from "../../locales";
import css from "./after.module.css";

const PARTS = ["in_time", "late", "waiting", "withdrawn"] as const;
type Part = (typeof PARTS)[number];

const LABEL: Record<Part, string> = {
  in_time: "figures-month-in-time", late: "figures-month-late", waiting: "figures-waiting", withdrawn: "figures-withdrawn",
};

/** Requests by month of receipt as bars, with the same numbers in the table beside them. */
export function MonthBars({ months }: { months: MonthFigures[] }) {
  const { t, number } = useWords();
  const most = Math.max(1, ...months.map(({ received }) => received));
  return (
    <section className={css.section} aria-label={t("requests-report-months")}>
      <h2 className={css.title}>{t("requests-report-months")}</h2>
      <ul className={css.legend} aria-hidden>
        {PARTS.map((part) => <li key={part}><span className={css.swatch} data-part={part} />{t(LABEL[part])}</li>)}
      </ul>
      <div className={css.chart}>
        <div className={css.bars} aria-hidden>
          {months.map((month) => (
            <div key={month.month} className={css.bar}>
              <span className={css.month}>{month.month}</span>
              <span className={css.track}>
                {PARTS.filter((part) => month[part] > 0).map((part) => (
                  <span key={part} className={css.part} data-part={part} style={{ width: `${(month[part] * 100) / most}%` }}>{number(month[part])}</span>
                ))}
              </span>
            </div>
          ))}
        </div>
        <table className={css.table}>
          <caption className="unseen">{t("requests-report-months")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("requests-column-month")}</th>
              <th scope="col">{t("figures-received")}</th>
              {PARTS.map((part) => <th key={part} scope="col">{t(LABEL[part])}</th>)}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{month.month}</th>
                <td>{number(month.received)}</td>
                {PARTS.map((part) => <td key={part}>{number(month[part])}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
