import { ActionIcon, Button, Select, Tooltip } from "@mantine/core";
import { IconDownload, IconPaperclip, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { call, pickOpen, pickSave, type FileToken } from "../../api";
import { useReply } from "../../api/replies";
import type { AttachmentKind } from "../../api/types/AttachmentKind";
import type { AttachmentItem } from "../../api/types/AttachmentItem";
import type { Noun } from "../../api/types/Noun";
import { useWords } from "../../locales";
import { DropZone, ErrorState, useToast } from "../../parts";
import { useActions } from "../app/actions";
import css from "./life.module.css";

const KINDS: readonly AttachmentKind[] = ["unstated", "letter", "authority", "evidence", "identity_document", "other"];

/** Attaches files to a record, and says so. */
export function useAttach(noun: Noun, id: string, kind: AttachmentKind): (files: FileToken[]) => Promise<void> {
  const { t } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  return useCallback(
    async (files) => {
      try {
        for (const file of files) await call("attachment_add", { noun, id, file: file.token, note: "", kind });
        if (files.length > 0) toast.done(t("life-attached", { count: files.length, name: files[0]?.name ?? "" }));
      } catch (thrown) {
        toast.failed(thrown);
      } finally {
        await queries.invalidateQueries();
      }
    },
    [noun, id, kind, queries, toast, t],
  );
}

/** Files attached to one record: dropped or chosen, saved out again, removed. They lie inside the register's file. */
export function Attachments({ noun, id }: { noun: Noun; id: string }) {
  const { t, code } = useWords();
  const { readOnly } = useActions();
  const toast = useToast();
  const { reply, failure } = useReply("attachment_list", { noun, id });
  const [kind, setKind] = useState<AttachmentKind>("unstated");
  // On a case the window's drops are exports to collect from; what is attached is chosen, and said what it is.
  const ofCase = noun === "request";
  const add = useAttach(noun, id, kind);
  if (failure) return <ErrorState failure={failure} />;
  return (
    <>
      <ul className={css.files} aria-label={t("life-attachments")}>
        {reply?.items.map((item) => <File key={item.record.id} item={item} />)}
      </ul>
      {reply?.items.length === 0 && readOnly && <p className={css.calm}>{t("life-attachments-none")}</p>}
      {!readOnly && ofCase && (
        <div className={css.attach}>
          <Select aria-label={t("life-attach-kind")} data={KINDS.map((value) => ({ value, label: code("attachment_kind", value) }))} value={kind} allowDeselect={false} onChange={(next) => setKind((next ?? "unstated") as AttachmentKind)} />
          <Button variant="default" leftSection={<IconPaperclip size={15} aria-hidden />} onClick={() => void pickOpen("attachment", true).then(add, toast.failed)}>{t("life-attach-choose")}</Button>
        </div>
      )}
      {!readOnly && !ofCase && (
        <DropZone text={t("life-attach-drop")} chooseLabel={t("life-attach-choose")} onChoose={() => void pickOpen("attachment", true).then(add, toast.failed)} onDrop={(files) => void add(files)} />
      )}
    </>
  );
}

function File({ item: { record } }: { item: AttachmentItem }) {
  const { t, size, date } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const save = async () => {
    try {
      const to = await pickSave("attachment", record.name);
      if (!to) return;
      // The system's dialog has asked before a file is replaced.
      const saved = await call("attachment_save", { id: record.id, file: to.token, overwrite: true });
      toast.done(t("life-attachment-saved", { name: saved.name }));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const remove = async () => {
    try {
      await call("attachment_remove", { id: record.id });
      await queries.invalidateQueries();
      toast.done(t("life-attachment-removed", { name: record.name }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <li className={css.file}>
      <div className={css.fileName}>
        {record.name}
        <span>{[record.reference, size(record.size), date(record.added_at, "short"), record.note].filter(Boolean).join(" · ")}</span>
      </div>
      <Tooltip label={t("life-attachment-save")}>
        <ActionIcon variant="subtle" color="gray" aria-label={`${t("life-attachment-save")}: ${record.name}`} onClick={() => void save()}><IconDownload size={16} aria-hidden /></ActionIcon>
      </Tooltip>
      {!readOnly && (
        <Tooltip label={t("life-attachment-remove")}>
          <ActionIcon variant="subtle" color="gray" aria-label={`${t("life-attachment-remove")}: ${record.name}`} onClick={() => void remove()}><IconTrash size={16} aria-hidden /></ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}
