import { Button, Modal, Select, Textarea, TextInput } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { useReply } from "../../api/replies";
import type { SearchRow } from "../../api/types/SearchRow";
import type { SystemDatabase } from "../../api/types/SystemDatabase";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { DATABASES } from "../nouns/databases";
import { DayInput, today } from "../requests/DayInput";
import type { RequestView } from "../requests/wire";
import dialogCss from "./case.module.css";
import type { SearchPatch } from "./Gathering";

type Props = { view: RequestView; row: SearchRow; readOnly: boolean; onNote: (patch: SearchPatch) => Promise<unknown>; onClose: () => void };

/** What is sent to whoever runs a system, with the query for its database; nothing is sent or run by the program. */
export function SearchTextDialog({ view, row, readOnly, onNote, onClose }: Props) {
  const { t, code } = useWords();
  const toast = useToast();
  const [database, setDatabase] = useState<SystemDatabase>(row.database);
  const { reply, failure } = useReply("request_search_text", { id: view.id, system: row.id, database });
  const copy = async () => {
    if (!reply) return;
    try {
      await navigator.clipboard.writeText(`${reply.subject}\n\n${reply.body}`);
      toast.done(t("gathering-copied"));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const asked = async () => {
    try {
      await onNote({ asked_on: today() });
      onClose();
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <Modal opened onClose={onClose} size="min(900px, 96vw)" title={t("gathering-text-title", { system: row.name })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <div className={dialogCss.dialog}>
        <p className={dialogCss.say}>{t("gathering-text-why")}</p>
        <div className={dialogCss.pair}>
          <Select
            label={t("field-system-database")}
            data={DATABASES.map((value) => ({ value, label: code("system_database", value) }))}
            value={database}
            allowDeselect={false}
            onChange={(next) => setDatabase(DATABASES.find((one) => one === next) ?? "unstated")}
          />
          {!readOnly && <DayInput label={t("gathering-column-due")} value={row.due_on} onChange={(on) => void onNote({ due_on: on ?? "" }).catch(toast.failed)} />}
        </div>
        {failure && <ErrorState failure={failure} />}
        {reply && (
          <>
            <TextInput label={t("gathering-subject")} value={reply.subject} readOnly />
            <Textarea label={t("gathering-body")} value={reply.body} readOnly autosize minRows={12} maxRows={24} spellCheck={false} />
          </>
        )}
        <div className={dialogCss.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-close")}</Button>
          <Button variant="default" leftSection={<IconCopy size={15} aria-hidden />} disabled={!reply} onClick={() => void copy()}>{t("gathering-copy")}</Button>
          {!readOnly && <Button disabled={!reply} onClick={() => void asked()}>{t("gathering-mark-asked")}</Button>}
        </div>
      </div>
    </Modal>
  );
}
