import type { VersionChange } from "../../api/types/VersionChange";
import { useWords } from "../../locales";
import css from "./life.module.css";

/** What differs between two states, place by place: what it was, then what it is. */
export function Changes({ changes, empty }: { changes: VersionChange[]; empty: string }) {
  const { t } = useWords();
  if (changes.length === 0) return <p className={css.calm}>{empty}</p>;
  return (
    <ul className={css.changes}>
      {changes.map(({ label, kind, before, after }, index) => (
        <li key={index} className={css.change}>
          <p className={css.label}>{label}</p>
          {kind !== "added" && (
            <p className={css.side} data-side="before"><i aria-hidden>−</i><span><span className="unseen">{t("life-before")} </span>{before || t("life-nothing")}</span></p>
          )}
          {kind !== "removed" && (
            <p className={css.side} data-side="after"><i aria-hidden>+</i><span><span className="unseen">{t("life-after")} </span>{after || t("life-nothing")}</span></p>
          )}
        </li>
      ))}
    </ul>
  );
}
