import { useWords } from "../../locales";
import type { PackageCheck, RequestView } from "../requests/wire";
import { byWeight, whereOf } from "./checks";
import css from "./package.module.css";

/** What to do before the answer is sent: advice, never a bar. */
export function Checklist({ view, checks }: { view: RequestView; checks: PackageCheck[] }) {
  const { t } = useWords();
  const open = byWeight(checks);
  return (
    <section className={css.checklist}>
      <h3 className={css.railHeading}>{t("case-before-send")}</h3>
      <ul>
        {open.map((check, n) => {
          const where = whereOf(check, view);
          return (
            <li key={`${check.code} ${check.subject} ${n}`} title={`${check.message} ${check.hint}`}>
              {where ? <a href={where}>{check.message}</a> : <span>{check.message}</span>}
              <b data-tone={check.tone}>{t(`pack-tone-${check.tone}`)}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
