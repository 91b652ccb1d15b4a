import { Button, Modal, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { asFailure, call, type Failure } from "../../api";
import type { Finding } from "../../api/types/Finding";
import { useWords } from "../../locales";
import { Chip, ErrorState, useToast } from "../../parts";
import { useActions } from "./actions";
import css from "./app.module.css";

/** Asks why a finding does not apply; without a reason it is not set aside. */
export function MarkDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { t } = useWords();
  const { undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const [reason, setReason] = useState(finding.mark?.reason ?? "");
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await call("finding_mark", { rule: finding.rule, record: finding.subject_id || finding.subject_ref, field: finding.field, reason });
      onClose();
      await queries.invalidateQueries();
      toast.done(t("law-marked"), undo);
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("law-mark-title")} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form className={css.form} onSubmit={(event) => void send(event)}>
        <p className={css.formText}>{finding.message} <Chip>{finding.law}</Chip></p>
        <Textarea
          label={t("law-reason")}
          description={t("law-reason.why")}
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {failure && <ErrorState failure={failure} />}
        <div className={css.formFoot}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit">{t("law-mark")}</Button>
        </div>
      </form>
    </Modal>
  );
}
