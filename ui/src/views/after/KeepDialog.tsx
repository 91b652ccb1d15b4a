import { Button, Modal, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useRefresh } from "../../api/replies";
import type { PurgeItem } from "../../api/types/PurgeItem";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { DayInput } from "../requests/DayInput";
import css from "./after.module.css";

/** Keeps a closed case's personal data longer, once, for a reason. */
export function KeepDialog({ item, onClose }: { item: PurgeItem; onClose: () => void }) {
  const { t, date } = useWords();
  const toast = useToast();
  const refresh = useRefresh();
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await call("purge_keep", { id: item.id, until_on: until ?? "", reason });
      await refresh();
      onClose();
      toast.done(t("purge-kept-until", { date: date(until ?? "", "long") }));
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("purge-keep-title", { ref: item.ref })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form className={css.form} onSubmit={(event) => void send(event)}>
        <p className={css.why}>{t("purge-keep-why")}</p>
        <DayInput label={t("purge-keep-until")} value={until} onChange={setUntil} />
        <Textarea label={t("purge-keep-reason-label")} autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit" disabled={!until}>{t("purge-keep")}</Button>
        </div>
      </form>
    </Modal>
  );
}
