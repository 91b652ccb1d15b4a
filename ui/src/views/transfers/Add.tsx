/** Recording a transfer: in which record, to whom, to which country. The rest is filled in on its page. */
import { Button, Group, Modal, Select } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { Noun } from "../../api/types/Noun";
import type { Transfer } from "../../api/types/Transfer";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import { go } from "../../routes";
import { labelOf } from "../activity/names";
import { useActions } from "../app/actions";
import { transfersOf, withTransfer, type Keeper } from "./record";
import css from "./transfers.module.css";

/** What is known already when the dialog opens. */
export type Asked = { country?: string; subject?: string; recipient?: string };

/** Writes a transfer into the record that holds it, and says where it is then. */
export function useRecordTransfer(): (subject: { noun: Noun; id: string }, transfer: Partial<Transfer>) => Promise<{ id: string; part: string }> {
  const queries = useQueryClient();
  return async ({ noun, id }, transfer) => {
    let place: { id: string; part: string };
    if (noun === "activity") {
      const { activity, version } = await call("activity_get", { id });
      const saved = await call("activity_save", { activity: withTransfer(activity, transfer), version });
      place = { id: saved.activity.reference || id, part: lastOf(saved.activity) };
    } else {
      const before = (await call("processing_list", {})).items.find(({ record }) => record.id === id);
      if (!before) throw new Error("processing");
      const { items } = await call("processing_save", { record: withTransfer(before.record, transfer), version: before.version });
      const after = items.find(({ record }) => record.id === id);
      place = { id: after?.record.reference || id, part: after ? lastOf(after.record) : "" };
    }
    await queries.invalidateQueries();
    return place;
  };
}

const lastOf = (record: Keeper): string => transfersOf(record).at(-1)?.id ?? "";

export function AddTransfer({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Modal opened={asked !== null} onClose={onClose} title={t("transfers-add")} closeButtonProps={{ "aria-label": t("ui-close") }} size="lg">
      {asked && <Form asked={asked} onClose={onClose} />}
    </Modal>
  );
}

function Form({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const { t } = useWords();
  const { undo } = useActions();
  const toast = useToast();
  const record = useRecordTransfer();
  const activities = useReply("activity_list", { as_of: "", text: "" }).reply?.items ?? [];
  const processing = useReply("processing_list", {}).reply?.items ?? [];
  const recipients = useReply("recipient_list", {}).reply?.items ?? [];
  const countries = useReply("country_list", { as_of: "" }).reply?.items ?? [];
  const [subject, setSubject] = useState<string | null>(asked.subject ?? null);
  const [recipient, setRecipient] = useState<string | null>(asked.recipient ?? null);
  const [country, setCountry] = useState<string | null>(asked.country || null);
  const [busy, setBusy] = useState(false);
  const subjects = [
    ...activities.map(({ id, ref, name }) => ({ value: `activity ${id}`, label: `${ref} ${name}`.trim() })),
    ...processing.map(({ record: one }) => ({ value: `processing_on_behalf ${one.id}`, label: `${one.reference} ${one.name}`.trim() })),
  ];
  const chooseRecipient = (id: string | null) => {
    setRecipient(id);
    const only = recipients.find((one) => one.record.id === id)?.record.countries ?? [];
    // Nothing is asked twice: a recipient in one country only tells it.
    if (!country && only.length === 1 && only[0]) setCountry(only[0]);
  };
  const add = async () => {
    const [noun, id] = (subject ?? "").split(" ");
    if (!noun || !id) return;
    setBusy(true);
    try {
      const place = await record({ noun: noun as Noun, id }, { recipient_id: recipient ?? "", country: country ?? "" });
      onClose();
      go("transfers", place.id, place.part);
      toast.done(t("transfers-recorded"), undo);
    } catch (thrown) {
      toast.failed(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <p className={css.note}>{t("transfers-add.why")}</p>
      <Select label={t("transfers-in-record")} data={subjects} value={subject} onChange={setSubject} searchable required placeholder={t("ui-choose")} nothingFoundMessage={t("ui-nothing-found")} data-autofocus />
      <Select label={t("transfers-recipient")} data={recipients.map(({ record: one }) => ({ value: one.id, label: labelOf(one) || one.reference }))} value={recipient} onChange={chooseRecipient} searchable clearable placeholder={t("ui-choose")} nothingFoundMessage={t("ui-nothing-found")} clearButtonProps={{ "aria-label": t("ui-clear") }} />
      <Select label={t("transfers-country")} data={countries.map(({ code, name }) => ({ value: code, label: name }))} value={country} onChange={setCountry} searchable clearable placeholder={t("ui-choose")} nothingFoundMessage={t("ui-nothing-found")} clearButtonProps={{ "aria-label": t("ui-clear") }} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
        <Button type="submit" loading={busy} disabled={!subject}>{t("transfers-add")}</Button>
      </Group>
    </form>
  );
}
