import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import type { FindRow } from "../../api/types/FindRow";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, ErrorState } from "../../parts";
import { useActions } from "../app/actions";
import css from "./desk.module.css";
import { Parts } from "./Parts";
import { RedactDialog, type Wish } from "./RedactDialog";

type Props = { request: string; row: FindRow };

/** One record in full, beside the table: what stands in it, what is marked, and the ways to redact. */
export function RecordPanel({ request, row }: Props) {
  const { t, date } = useWords();
  const { readOnly } = useActions();
  const panel = useRef<HTMLElement>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const { reply, failure } = useReply("finds_record", { collection: row.collection_id, record: row.record });
  if (failure) return <ErrorState failure={failure} />;
  const place = { collection: row.collection_id, record: row.record, column: row.column, nth: row.nth };
  /** The words that are selected in this panel, if any. */
  const selected = (): string => {
    const chosen = window.getSelection();
    return chosen && panel.current?.contains(chosen.anchorNode) ? chosen.toString().trim() : "";
  };
  return (
    <section ref={panel} className={css.record} aria-label={t("desk-record", { n: row.record, system: row.system })}>
      <p className={css.peekLine}>{row.system}{row.activity && ` · ${row.activity}`}</p>
      <h2 className={css.peekTitle}>{t("desk-record-title", { n: row.record })}</h2>
      <p className={css.quiet}>
        {row.first_on ? date(row.first_on, "long") : t("desk-undated")}
        {row.copies > 1 && ` · ${t("desk-copies", { n: row.copies })}`}
      </p>
      {!readOnly && (
        <div className={css.recordButtons}>
          <Button size="compact-sm" onMouseDown={(event) => event.preventDefault()} onClick={() => setWish({ places: [place], text: selected(), what: "words" })}>{t("desk-redact-words-open")}</Button>
          <Button size="compact-sm" variant="default" onClick={() => setWish({ places: [place], text: "", what: "values" })}>{t("desk-redact-value-open")}</Button>
          <Button size="compact-sm" variant="default" onClick={() => setWish({ places: [{ ...place, column: "", nth: 0 }], text: "", what: "record" })}>{t("desk-redact-record-open")}</Button>
        </div>
      )}
      <p className={css.quiet}>{t("desk-select-hint")}</p>
      <dl className={css.values}>
        {(reply?.rows ?? []).map((value) => (
          <div key={value.id} data-current={value.id === row.id || undefined}>
            <dt>
              {value.column}
              {value.is_open_code && <Chip tone="warn">{t("desk-open-code")}</Chip>}
            </dt>
            <dd>
              <Parts parts={value.parts} isCut={value.is_cut} />
              {value.meaning && <span className={css.meaning}> = {value.meaning}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {wish && <RedactDialog request={request} wish={wish} onClose={() => setWish(null)} />}
    </section>
  );
}
