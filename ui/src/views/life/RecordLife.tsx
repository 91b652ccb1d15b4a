import type { Noun } from "../../api/types/Noun";
import { useWords } from "../../locales";
import { Attachments } from "./Attachments";
import { History } from "./History";
import css from "./life.module.css";
import { Labels, OwnFields } from "./OwnFields";

/** What every record of the register has beside its own fields: labels, own fields, attachments, history. */
export function RecordLife({ noun, id, labels = true }: { noun: Noun; id: string; labels?: boolean }) {
  const { t } = useWords();
  return (
    <div className={css.section}>
      {labels && <Labels />}
      {labels && <OwnFields noun={noun} />}
      <h3>{t("life-attachments")}</h3>
      <Attachments noun={noun} id={id} />
      <details className={css.more}>
        <summary>{t("life-history")}</summary>
        <div><History noun={noun} id={id} /></div>
      </details>
    </div>
  );
}
