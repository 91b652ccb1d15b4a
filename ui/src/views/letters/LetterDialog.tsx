import { Button, Checkbox, Modal, Select, Textarea, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useState, type FormEvent } from "react";
import { asFailure, call, type Args, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import type { LetterKind } from "../../api/types/LetterKind";
import { LANG_NAMES, LANGS, useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { PdfPreview } from "../reports/PdfPreview";
import type { RequestView } from "../requests/wire";
import caseCss from "../case/work.module.css";
import css from "./letters.module.css";

type Props = { view: RequestView; kind: LetterKind; title: string; onClose: () => void; onIssued: () => Promise<unknown> };
type Written = { to: string; subject: string; text: string };

/** A letter in the making: words at the left, the page at the right, what is missing below. */
export function LetterDialog({ view, kind, title, onClose, onIssued }: Props) {
  const { t, code } = useWords();
  const toRecipient = kind === "recipient_notice";
  const open = view.request.notices.filter((notice) => notice.state === "open");
  const notices = open.length > 0 ? open : view.request.notices;
  const [lang, setLang] = useState("");
  const [notice, setNotice] = useState(toRecipient ? (notices[0]?.id ?? "") : "");
  const letter = { request: view.id, kind, lang, notice };
  const { reply, failure, former } = useReply("letter_draft", letter);
  const key = `${lang} ${notice}`;
  return (
    <Modal opened onClose={onClose} size="min(1180px, 96vw)" title={title} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <div className={css.choices}>
        <Select
          label={t("letters-language")}
          data={LANGS.map((value) => ({ value, label: LANG_NAMES[value] }))}
          value={lang || (reply?.draft.language ?? null)}
          allowDeselect={false}
          onChange={(next) => setLang(next ?? "")}
        />
        {toRecipient && (
          <Select
            label={t("letters-notice")}
            data={notices.map((one) => ({ value: one.id, label: `${one.recipient} · ${code("right", one.right)}` }))}
            value={notice}
            allowDeselect={false}
            onChange={(next) => setNotice(next ?? "")}
          />
        )}
      </div>
      {failure && <ErrorState failure={failure} />}
      {reply && !former && (
        <Editor key={key} letter={letter} start={reply.draft} language={reply.draft.language} onClose={onClose} onIssued={onIssued} />
      )}
    </Modal>
  );
}

type EditorProps = { letter: Args<"letter_draft">; start: Written; language: string; onClose: () => void; onIssued: () => Promise<unknown> };

function Editor({ letter, start, language, onClose, onIssued }: EditorProps) {
  const { t } = useWords();
  const toast = useToast();
  const [written, setWritten] = useState<Written>({ to: start.to, subject: start.subject, text: start.text });
  const [settle, setSettle] = useState(true);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [settled] = useDebouncedValue(JSON.stringify(written), 400);
  const { reply: page, former } = useReply("letter_preview", { letter, ...(JSON.parse(settled) as Written) });
  useEffect(() => setFailure(null), [written]);
  const set = (patch: Partial<Written>) => setWritten((now) => ({ ...now, ...patch }));
  const issue = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const { record, title } = await call("letter_issue", { written: { letter, ...written }, settle });
      toast.done(t("letters-issued", { reference: record.reference, kind: title }));
      await onIssued();
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setBusy(false);
    }
  };
  return (
    <form className={css.editor} onSubmit={(event) => void issue(event)}>
      <div className={css.words}>
        <Textarea label={t("letters-to")} autosize minRows={2} maxRows={5} value={written.to} onChange={(event) => set({ to: event.currentTarget.value })} />
        <TextInput label={t("letters-subject")} value={written.subject} lang={language} onChange={(event) => set({ subject: event.currentTarget.value })} />
        <Textarea label={t("letters-text")} description={t("letters-text.why")} rows={18} value={written.text} lang={language} onChange={(event) => set({ text: event.currentTarget.value })} />
        {page && (page.gaps.length > 0 || page.advice.length > 0) && (
          <ul className={css.missing} aria-label={t("letters-missing")}>
            {page.gaps.map((gap) => <li key={gap} data-gap><IconAlertTriangle size={14} aria-hidden /> {t("letters-gap", { gap })}</li>)}
            {page.advice.map((one) => <li key={one.text}><IconAlertTriangle size={14} aria-hidden /> <span>{one.text} <span className={caseCss.law}>{one.law}</span></span></li>)}
          </ul>
        )}
        <Checkbox label={t("letters-settle")} description={t("letters-settle.why")} checked={settle} onChange={(event) => setSettle(event.currentTarget.checked)} />
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit" loading={busy}>{t("letters-issue")}</Button>
        </div>
      </div>
      <div className={css.page}>
        {page && <PdfPreview pdf={page.pdf} title={written.subject} busy={former} lang={language} />}
      </div>
    </form>
  );
}
