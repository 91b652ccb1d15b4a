import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import type { LetterTemplateItem } from "../../api/types/LetterTemplateItem";
import { LANG_NAMES, LANGS, useWords } from "../../locales";
import { Chip, ErrorState, FieldGroup, useToast } from "../../parts";
import { useActions } from "../app/actions";
import css from "./letters.module.css";

/** The templates of letters, changed for this register; the program's own stay beside them. */
export function Templates() {
  const { t, lang: reading } = useWords();
  const [lang, setLang] = useState<string>(reading);
  const [kind, setKind] = useState<string>("acknowledgement");
  const { reply, failure } = useReply("letter_template_list", { lang });
  const item = reply?.items.find(({ record }) => record.kind === kind && record.language === lang);
  return (
    <FieldGroup heading={t("letter-templates")} intro={t("letter-templates.why")}>
      <div className={css.choices}>
        <Select
          label={t("letter-templates-kind")}
          searchable
          data={(reply?.items ?? []).map(({ record, title, own }) => ({ value: record.kind, label: own ? t("letter-templates-changed", { title }) : title }))}
          value={kind}
          allowDeselect={false}
          nothingFoundMessage={t("ui-nothing-found")}
          onChange={(next) => setKind(next ?? kind)}
        />
        <Select label={t("letters-language")} data={LANGS.map((value) => ({ value, label: LANG_NAMES[value] }))} value={lang} allowDeselect={false} onChange={(next) => setLang(next ?? lang)} />
      </div>
      {failure && <ErrorState failure={failure} />}
      {item && <One key={`${kind} ${lang} ${item.version}`} item={item} lang={lang} />}
      {reply && (
        <details className={css.fields}>
          <summary>{t("letter-templates-fields")}</summary>
          <p>{t("letter-templates-syntax")}</p>
          <dl>
            {reply.fields.map(({ name, label }) => (
              <div key={name}>
                <dt><code>{`{${name}}`}</code></dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </FieldGroup>
  );
}

function One({ item, lang }: { item: LetterTemplateItem; lang: string }) {
  const { t } = useWords();
  const { readOnly } = useActions();
  const toast = useToast();
  const refresh = useRefresh();
  const [subject, setSubject] = useState(item.record.subject);
  const [text, setText] = useState(item.record.text);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { kind } = item.record;
  const changed = subject !== item.record.subject || text !== item.record.text;
  const run = async (work: () => Promise<unknown>, said: string) => {
    try {
      await work();
      setFailure(null);
      toast.done(said);
      await refresh("letter_template_list", "journal_list", "register_status");
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <div className={css.words}>
      <TextInput label={t("letters-subject")} lang={lang} value={subject} disabled={readOnly} onChange={(event) => setSubject(event.currentTarget.value)} />
      <Textarea label={t("letters-text")} lang={lang} rows={14} value={text} disabled={readOnly} onChange={(event) => setText(event.currentTarget.value)} />
      {failure && <ErrorState failure={failure} />}
      <div className={css.buttons}>
        {item.own && <Chip>{t("letter-templates-own")}</Chip>}
        {item.own && <Button variant="subtle" disabled={readOnly} onClick={() => void run(() => call("letter_template_reset", { kind, lang }), t("letter-templates-was-reset"))}>{t("letter-templates-reset")}</Button>}
        <Button disabled={readOnly || !changed} onClick={() => void run(() => call("letter_template_save", { kind, lang, subject, text, version: item.version }), t("letter-templates-saved"))}>{t("letter-templates-save")}</Button>
      </div>
    </div>
  );
}
