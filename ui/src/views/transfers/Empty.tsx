/** No transfer is recorded: either there is none, which is a statement, or nobody has looked yet. */
import { Button } from "@mantine/core";
import { IconWorld } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { ConfirmDialog, EmptyState, useToast } from "../../parts";
import { go } from "../../routes";
import { useActions } from "../app/actions";
import type { Asked } from "./Add";
import css from "./transfers.module.css";

export function NoTransfers({ onAdd }: { onAdd: (asked: Asked) => void }) {
  const { t } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const [asking, ask] = useState(false);
  const activities = useReply("activity_list", { as_of: "", text: "" }).reply?.items ?? [];
  const open = activities.filter(({ transfers }) => transfers === "open");
  const stateNone = async () => {
    ask(false);
    try {
      await call("transfers_none", {});
      toast.done(t("transfers-stated-none", { count: open.length }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    } finally {
      await queries.invalidateQueries();
    }
  };
  const answered = activities.length > 0 && open.length === 0;
  return (
    <EmptyState icon={<IconWorld size={28} stroke={1.4} />} title={t("transfers-empty")} why={answered ? t("transfers-all-answered") : t("transfers-empty.why")}>
      <Button disabled={readOnly || activities.length === 0} onClick={() => onAdd({})}>{t("transfers-add")}</Button>
      <Button variant="default" onClick={() => go("transfers", "candidates")}>{t("transfers-find")}</Button>
      {open.length > 0 && <Button variant="default" disabled={readOnly} onClick={() => ask(true)}>{t("transfers-state-none")}</Button>}
      <Button variant="subtle" onClick={() => go("transfers", "explain")}>{t("transfers-explain")}</Button>
      <ConfirmDialog opened={asking} title={t("transfers-state-none-ask")} confirmLabel={t("transfers-state-none")} onConfirm={() => void stateNone()} onClose={() => ask(false)}>
        <p className={css.note}>{t("transfers-state-none.why", { count: open.length })}</p>
      </ConfirmDialog>
    </EmptyState>
  );
}
