import { Button, Modal, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState, FactList, useToast } from "../../parts";
import { DayInput, today } from "../requests/DayInput";
import type { RequestView } from "../requests/wire";
import css from "./case.module.css";
import type { Case } from "./useCase";

type Props = { held: Case; view: RequestView; onClose: () => void };

/** Two further months, with the reason that the person must be told (Art. 12(3)). The core knows the law's refusals. */
export function ExtendDialog({ held, view, onClose }: Props) {
  const { t, date } = useWords();
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [decidedOn, setDecidedOn] = useState<string | null>(today());
  const [toldOn, setToldOn] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const organisations = useReply("organisation_list", {}).reply?.items;
  // As the clock of the case: of a controller that is no longer in the register the keeper's days count.
  const controller = organisations?.find(({ record }) => record.id === view.request.controller_id)?.record.id ?? "";
  const then = useReply("deadline", organisations ? { received_on: view.received_on, months: 3, calendar: view.request.calendar, controller } : null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      const now = await held.run("request_extend", { id: view.id, reason, decided_on: decidedOn ?? "", told_on: toldOn ?? "" });
      toast.done(t("case-extended-done", { date: date(now.due_on) }));
      onClose();
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("case-extend-title")} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form className={css.dialog} onSubmit={(event) => void send(event)}>
        <p className={css.say}>{t("case-extend-why")}</p>
        <FactList
          layout="ledger"
          facts={[
            { id: "now", label: t("case-extend-now"), value: date(view.due_on) },
            { id: "then", label: t("case-extend-then"), value: then.reply ? date(then.reply.deadline.due_on) : "…" },
            { id: "tell", label: t("case-extend-tell"), value: date(view.deadline.first_month_due_on) },
          ]}
        />
        <Textarea label={t("case-extend-reason")} autosize minRows={3} value={reason} data-autofocus onChange={(event) => setReason(event.currentTarget.value)} />
        <div className={css.pair}>
          <DayInput label={t("case-extended-on")} value={decidedOn} onChange={setDecidedOn} latest={today()} />
          <DayInput label={t("case-extended-told")} value={toldOn} onChange={setToldOn} clearable />
        </div>
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit" loading={busy}>{t("case-extend")}</Button>
        </div>
      </form>
    </Modal>
  );
}
