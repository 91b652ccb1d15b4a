import { Button, Checkbox, Modal, Select, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, call, type Failure } from "../../api";
import type { RedactionReason } from "../../api/types/RedactionReason";
import type { ValuePlace } from "../../api/types/ValuePlace";
import { useRefresh } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { useActions } from "../app/actions";
import css from "./desk.module.css";

export const REASONS: readonly RedactionReason[] = ["others_rights", "trade_secret", "intellectual_property", "legal_privilege", "restriction", "other"];
/** Reasons whose words have to name a law, or say more. */
const NEEDS_WORDS: readonly RedactionReason[] = ["legal_privilege", "restriction", "other"];

/** What is to be redacted: words (in these places, or everywhere), whole values, or whole records. */
export type Wish = { places: ValuePlace[]; text: string; what: "words" | "values" | "record" };

type Props = { request: string; wish: Wish; onClose: () => void };

/** A redaction with its reason; the person reads both reason and words. */
export function RedactDialog({ request, wish, onClose }: Props) {
  const { t, code } = useWords();
  const toast = useToast();
  const refresh = useRefresh();
  const { undo } = useActions();
  const [text, setText] = useState(wish.text);
  const [everywhere, setEverywhere] = useState(wish.what === "words");
  const [reason, setReason] = useState<RedactionReason>("others_rights");
  const [words, setWords] = useState("");
  const [propose, setPropose] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ofWords = wish.what === "words";
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await call("redaction_add", { request, places: wish.places, text: ofWords ? text.trim() : "", everywhere: ofWords && everywhere, reason, words: words.trim(), propose });
      await refresh();
      toast.done(t(propose ? "desk-proposed-done" : "desk-redacted-done"), undo);
      onClose();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t(`desk-redact-${wish.what}`, { n: wish.places.length })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form className={css.dialog} onSubmit={(event) => void send(event)}>
        {ofWords && (
          <>
            <TextInput label={t("desk-words")} description={t("desk-words.why")} value={text} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />
            <Checkbox label={t("desk-everywhere")} description={t("desk-everywhere.why")} checked={everywhere} onChange={(event) => setEverywhere(event.currentTarget.checked)} disabled={wish.places.length === 0} />
          </>
        )}
        {wish.what === "record" && <p className={css.say}>{t("desk-redact-record.why")}</p>}
        <ReasonFields reason={reason} onReason={setReason} words={words} onWords={setWords} />
        <Checkbox label={t("desk-propose")} description={t("desk-propose.why")} checked={propose} onChange={(event) => setPropose(event.currentTarget.checked)} />
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit" disabled={ofWords && text.trim() === ""}>{t("desk-redact-do", { reason: code("redaction-reason", reason) })}</Button>
        </div>
      </form>
    </Modal>
  );
}

type ReasonProps = {
  reason: RedactionReason;
  onReason: (reason: RedactionReason) => void;
  words: string;
  onWords: (words: string) => void;
  /** How tall the words are while there are few. */
  lines?: number;
};

/** Why something is not handed over. */
export function ReasonFields({ reason, onReason, words, onWords, lines = 2 }: ReasonProps) {
  const { t, code } = useWords();
  return (
    <>
      <Select label={t("desk-reason")} data={REASONS.map((value) => ({ value, label: code("redaction-reason", value) }))} value={reason} allowDeselect={false} onChange={(next) => onReason((next ?? "others_rights") as RedactionReason)} />
      <Textarea label={t("desk-explain")} description={t(NEEDS_WORDS.includes(reason) ? "desk-explain-law" : "desk-explain.why")} autosize minRows={lines} value={words} onChange={(event) => onWords(event.currentTarget.value)} />
    </>
  );
}
