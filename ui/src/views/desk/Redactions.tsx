import { Button, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { call } from "../../api";
import type { RedactionRow } from "../../api/types/RedactionRow";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { DataTable, EmptyState, ErrorState, TwoLines, type Column } from "../../parts";
import { toHash } from "../../routes";
import { useActions } from "../app/actions";
import { pagePart } from "./address";
import css from "./desk.module.css";
import { RedactionMenu, RedactionState, useGrounds } from "./RedactionMenu";
import { useRedacting } from "./useRedacting";

/** What is taken out of the answer, place by place, with reason, who decided and who checked. */
export function Redactions({ request, reference }: { request: string; reference: string }) {
  const { t } = useWords();
  const { readOnly } = useActions();
  const { write } = useRedacting(request);
  const { reply, failure } = useReply("redaction_list", { id: request });
  const grounds = useGrounds();
  const [by, setBy] = useState("");
  const columns: Column<RedactionRow>[] = useMemo(
    () => [
      { id: "ref", label: t("desk-column-ref"), width: "150px", cell: (row) => row.redaction.reference, sortBy: (row) => row.redaction.reference },
      { id: "state", label: t("desk-column-state"), width: "110px", cell: (row) => <RedactionState row={row} />, sortBy: (row) => row.redaction.state },
      { id: "text", label: t("desk-column-words"), cell: (row) => <Place row={row} reference={reference} /> },
      { id: "reason", label: t("desk-reason"), cell: (row) => <TwoLines first={row.reason_in_words} second={grounds(row)} />, sortBy: (row) => row.reason_in_words },
      { id: "who", label: t("desk-column-who"), width: "150px", cell: (row) => <TwoLines first={row.redaction.decided_by || "–"} second={row.redaction.checked_by && t("desk-checked-by", { who: row.redaction.checked_by })} /> },
      { id: "more", label: t("desk-column-more"), width: "60px", cell: (row) => <RedactionMenu request={request} row={row} readOnly={readOnly} /> },
    ],
    [t, grounds, readOnly, request, reference],
  );
  if (failure) return <ErrorState failure={failure} size="page" />;
  if (!reply) return <span />;
  if (reply.items.length === 0) return <EmptyState title={t("desk-redactions-none")} why={t("desk-redactions-none.why")} />;
  const unchecked = reply.items.filter(({ redaction }) => redaction.state === "accepted" && redaction.checked_by === "");
  return (
    <div className={css.scroll}>
      <p className={css.what}>{t("desk-redactions-what", { accepted: reply.accepted, checked: reply.checked })}</p>
      {unchecked.length > 0 && !readOnly && (
        <form
          className={css.bar}
          onSubmit={(event) => {
            event.preventDefault();
            void write(() => call("redaction_check", { ids: unchecked.map(({ redaction }) => redaction.id), by: by.trim() }), t("desk-checked-done"));
          }}
        >
          <TextInput size="xs" label={t("desk-second")} description={t("desk-second.why")} value={by} onChange={(event) => setBy(event.currentTarget.value)} />
          <Button type="submit" size="compact-sm" variant="default" disabled={by.trim() === ""}>{t("desk-check-all", { n: unchecked.length })}</Button>
        </form>
      )}
      <DataTable caption={t("desk-redactions-caption")} layout="card" columns={columns} rows={reply.items} rowId={({ redaction }) => redaction.id} minWidth={880} />
    </div>
  );
}

/** What is redacted: words of a record, the record, or a place on a page of a document, with the way there. */
function Place({ row: { redaction, system, text, place }, reference }: { row: RedactionRow; reference: string }) {
  const { t } = useWords();
  if (redaction.area !== null) {
    const there = toHash({ screen: "requests", id: reference, part: pagePart(redaction.attachment_id, redaction.page) });
    return <TwoLines first={system} second={<a className={css.there} href={there}>{place}</a>} />;
  }
  return <TwoLines first={redaction.column === "" ? t("desk-whole-record") : text} second={`${system} · ${t("desk-record-of", { n: redaction.record })}${redaction.column && ` · ${redaction.column}`}`} />;
}
