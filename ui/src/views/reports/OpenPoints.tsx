import type { OpenPoint } from "../../api/types/OpenPoint";
import { useWords } from "../../locales";
import { toHash } from "../../routes";
import { placeOfFinding } from "../law/where";
import css from "./reports.module.css";

/** What a privacy notice still misses, each leading to the field that would say it. */
export function OpenPoints({ points }: { points: OpenPoint[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="reports-open">
      <h2 className={css.heading} id="reports-open">{t("reports-open")}</h2>
      <p className={css.cardWhat}>{t("reports-open.why")}</p>
      <p className={css.openCount} aria-live="polite">{t("reports-open-count", { n: points.length })}</p>
      {points.length > 0 && (
        <ul className={css.open} tabIndex={0} aria-label={t("reports-open")}>
          {points.map((point, at) => (
            <li key={`${point.subject_id} ${point.field} ${point.code} ${at}`}>
              <a href={toHash(placeOfFinding(point))}>
                {point.subject_ref ? t("reports-open-of", { reference: point.subject_ref, text: point.text }) : point.text}
              </a>{" "}
              <span className={css.openLaw}>{point.law}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
