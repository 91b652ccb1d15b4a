import { ActionIcon, Button, Menu, TextInput } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { call } from "../../api";
import type { RedactionRow } from "../../api/types/RedactionRow";
import { useRefresh, useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, DataTable, EmptyState, ErrorState, TwoLines, useToast, type Column } from "../../parts";
import { useActions } from "../app/actions";
import css from "./desk.module.css";

const TONE = { proposed: "warn", accepted: "ok", rejected: "neutral" } as const;

/** What is taken out of the answer, place by place, with reason, who decided and who checked. */
export function Redactions({ request }: { request: string }) {
  const { t, code } = useWords();
  const toast = useToast();
  const refresh = useRefresh();
  const { undo, readOnly } = useActions();
  const { reply, failure } = useReply("redaction_list", { id: request });
  const [by, setBy] = useState("");
  const run = async (work: () => Promise<unknown>, said: string) => {
    try {
      await work();
      await refresh();
      toast.done(said, undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const change = (row: RedactionRow, what: { state?: "proposed" | "accepted" | "rejected"; stays_elsewhere?: boolean }) =>
    run(() => call("redaction_change", { ids: [row.redaction.id], ...what }), t("desk-changed"));
  const columns: Column<RedactionRow>[] = useMemo(
    () => [
      { id: "ref", label: t("desk-column-ref"), width: "150px", cell: (row) => row.redaction.reference, sortBy: (row) => row.redaction.reference },
      { id: "state", label: t("desk-column-state"), width: "110px", cell: (row) => <Chip tone={TONE[row.redaction.state]}>{code("redaction-state", row.redaction.state)}</Chip>, sortBy: (row) => row.redaction.state },
      { id: "text", label: t("desk-column-words"), cell: (row) => <TwoLines first={row.redaction.column === "" ? t("desk-whole-record") : row.text} second={`${row.system} · ${t("desk-record-of", { n: row.redaction.record })}${row.redaction.column && ` · ${row.redaction.column}`}`} /> },
      { id: "reason", label: t("desk-reason"), cell: (row) => <TwoLines first={row.reason_in_words} second={[row.law, row.redaction.words, row.needs_words ? t("desk-needs-words") : "", row.redaction.stays_elsewhere ? t("desk-elsewhere") : ""].filter(Boolean).join(" · ")} />, sortBy: (row) => row.reason_in_words },
      { id: "who", label: t("desk-column-who"), width: "150px", cell: (row) => <TwoLines first={row.redaction.decided_by || "–"} second={row.redaction.checked_by && t("desk-checked-by", { who: row.redaction.checked_by })} /> },
      {
        id: "more",
        label: t("desk-column-more"),
        width: "60px",
        cell: (row) => (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon variant="subtle" color="gray" size={26} disabled={readOnly} aria-label={t("desk-more", { ref: row.redaction.reference })}><IconDots size={15} aria-hidden /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              {row.redaction.state !== "accepted" && <Menu.Item onClick={() => void change(row, { state: "accepted" })}>{t("desk-redact")}</Menu.Item>}
              {row.redaction.state !== "rejected" && <Menu.Item onClick={() => void change(row, { state: "rejected" })}>{t("desk-keep")}</Menu.Item>}
              <Menu.Item onClick={() => void change(row, { stays_elsewhere: !row.redaction.stays_elsewhere })}>{t(row.redaction.stays_elsewhere ? "desk-elsewhere-off" : "desk-elsewhere-on")}</Menu.Item>
              <Menu.Item onClick={() => void run(() => call("redaction_remove", { ids: [row.redaction.id] }), t("desk-removed"))}>{t("desk-remove")}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        ),
      },
    ],
    [t, code, readOnly, request],
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
            void run(() => call("redaction_check", { ids: unchecked.map(({ redaction }) => redaction.id), by: by.trim() }), t("desk-checked-done"));
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
