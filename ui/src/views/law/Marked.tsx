import { useQueryClient } from "@tanstack/react-query";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { MarkRow } from "../../api/types/MarkRow";
import { useWords } from "../../locales";
import { Chip, EmptyState, ErrorState, useToast } from "../../parts";
import { toHash } from "../../routes";
import { useActions } from "../app/actions";
import css from "./law.module.css";
import { placeOfFinding } from "./where";

const TONE = { holds: "neutral", to_check: "warn", idle: "ok" } as const;

/** What was marked as not applicable, with reason, person and day; each can be taken back. */
export function Marked() {
  const { t } = useWords();
  const { reply, failure } = useReply("finding_mark_list", {});
  if (failure) return <ErrorState failure={failure} size="page" />;
  if (!reply) return null;
  if (reply.items.length === 0) return <EmptyState title={t("law-marks-none")} why={t("law-marks-none.why")} />;
  return (
    <>
      <p className={css.lead}>{t("law-marks-what")}</p>
      <ul className={css.cards}>
        {reply.items.map((row) => <MarkCard key={row.mark.id} row={row} />)}
      </ul>
    </>
  );
}

function MarkCard({ row: { mark, state, record, field, law, message } }: { row: MarkRow }) {
  const { t, date, code } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const { readOnly, undo } = useActions();
  const takeBack = async () => {
    try {
      await call("finding_unmark", { mark: mark.id });
      await queries.invalidateQueries();
      toast.done(t("law-unmarked"), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const place = placeOfFinding({ subject: mark.subject, subject_id: mark.subject_id, subject_ref: record, field });
  return (
    <li className={css.card}>
      <p className={css.cardHead}>
        {record ? <a href={toHash(place)}>{record}</a> : <span>{code("noun", mark.subject)}</span>}
        <Chip tone={TONE[state]}>{t(`law-mark-${state.replace("_", "-")}`)}</Chip>
        {law && <Chip>{law}</Chip>}
      </p>
      <p className={css.cardText}>{message || t("law-mark-idle.why")}</p>
      {mark.reason && <p className={css.reason}>{mark.reason}</p>}
      <p className={css.soft}>
        {t("law-marked-by", { by: mark.marked_by, on: date(mark.marked_on, "long") })}
        {!readOnly && (
          <button type="button" className={css.link} onClick={() => void takeBack()}>
            {t("law-take-back")}
            <span className="unseen">: {record} {message}</span>
          </button>
        )}
      </p>
    </li>
  );
}
