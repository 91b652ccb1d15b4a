import { Button, Checkbox, Modal, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import type { PurgePreview } from "../../api/types/PurgePreview";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import css from "./after.module.css";

/** What goes of a case and what stays; removed only after its reference was typed. */
export function PurgeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  const { reply, failure } = useReply("purge_preview", { id });
  return (
    <Modal opened onClose={onClose} size={640} title={t("purge-ask", { ref: reply?.ref ?? "" })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      {failure ? <ErrorState failure={failure} /> : reply && <Form preview={reply} onClose={onClose} />}
    </Modal>
  );
}

function Form({ preview, onClose }: { preview: PurgePreview; onClose: () => void }) {
  const { t, date } = useWords();
  const toast = useToast();
  const refresh = useRefresh();
  const [typed, setTyped] = useState("");
  const [keepTexts, setKeepTexts] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const same = typed.trim().toLocaleUpperCase() === preview.ref.toLocaleUpperCase();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!same) return;
    setBusy(true);
    setFailure(null);
    try {
      const done = await call("purge_run", { id: preview.id, confirm: typed, keep_texts: keepTexts });
      await refresh();
      onClose();
      toast.done(t(done.finished ? "purge-done" : "purge-done-unfinished", { ref: done.ref }));
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setBusy(false);
    }
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)}>
      <h3 className={css.heading}>{t("purge-goes")}</h3>
      <ul className={css.list}>{preview.goes.map((line) => <li key={line}>{line}</li>)}</ul>
      {preview.texts && (
        <>
          <p className={css.texts}>{preview.texts}</p>
          <Checkbox label={t("purge-keep-texts")} checked={keepTexts} onChange={(event) => setKeepTexts(event.currentTarget.checked)} />
        </>
      )}
      <h3 className={css.heading}>{t("purge-stays")}</h3>
      <ul className={css.list}>{preview.stays.map((line) => <li key={line}>{line}</li>)}</ul>
      {preview.related.length > 0 && <p className={css.why}>{t("purge-related", { refs: preview.related.join(", ") })}</p>}
      {preview.kept_until_on && <p className={css.why}>{t("purge-kept-until", { date: date(preview.kept_until_on) })}</p>}
      <p className={css.announced}>{t("purge-announced")}</p>
      <TextInput label={t("purge-type", { ref: preview.ref })} value={typed} autoComplete="off" onChange={(event) => setTyped(event.currentTarget.value)} />
      {failure && <ErrorState failure={failure} />}
      <div className={css.buttons}>
        <Button variant="default" onClick={onClose} data-autofocus>{t("ui-cancel")}</Button>
        <Button type="submit" color="red.8" loading={busy} disabled={!same}>{t("purge-run")}</Button>
      </div>
    </form>
  );
}
