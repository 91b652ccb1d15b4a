import { Button, MultiSelect } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { CustomField } from "../../api/types/CustomField";
import type { CustomFieldItem } from "../../api/types/CustomFieldItem";
import type { Noun } from "../../api/types/Noun";
import { LANG_NAMES, LANGS, useWords } from "../../locales";
import { FieldGroup, TextField, useToast } from "../../parts";
import { EditingProvider, useEditor, usePlace, type Held } from "../app/editing";
import { useActions } from "../app/actions";
import { ChoiceAt, Place, TagsAt, TextAt } from "../app/fields";
import { refreshAround } from "../app/refresh";
import css from "./life.module.css";

const CARRIERS: Noun[] = ["activity", "recipient", "system"];
const KINDS = ["text", "choice", "date", "yes_no"] as const;

/** The fields that this register has of its own: where they apply and what their values are. */
export function CustomFields() {
  const { t } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const { reply } = useReply("custom_field_list", {});
  const add = async () => {
    try {
      const record: CustomField = { id: "", reference: "", label: t("life-own-new"), labels: {}, kind: "text", choices: [], applies_to: ["activity"], help: "" };
      await call("custom_field_save", { record, version: 0 });
      await queries.invalidateQueries();
      toast.done(t("life-own-added"), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <FieldGroup heading={t("life-own-fields")} intro={t("life-own-fields.why")}>
      {reply?.items.map((item) => <OneField key={item.record.id} item={item} />)}
      {!readOnly && <div><Button variant="default" onClick={() => void add()}>{t("life-own-add")}</Button></div>}
    </FieldGroup>
  );
}

function OneField({ item }: { item: CustomFieldItem }) {
  const { t, code, lang } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const held = useMemo<Held<CustomField>>(() => ({ record: item.record, version: item.version }), [item.record, item.version]);
  const save = useCallback(
    async (next: Held<CustomField>): Promise<Held<CustomField>> => {
      const list = await call("custom_field_save", next);
      queries.setQueryData(["custom_field_list", {}, lang], list);
      refreshAround(queries, "custom_field_list");
      const now = list.items.find(({ record }) => record.id === next.record.id);
      return now ? { record: now.record, version: now.version } : next;
    },
    [queries, lang],
  );
  const editor = useEditor(held, save);
  const remove = async () => {
    try {
      await call("custom_field_remove", { id: item.record.id });
      await queries.invalidateQueries();
      toast.done(t("life-own-removed", { name: item.label }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <section className={css.fieldRow} aria-label={item.label}>
      <EditingProvider editor={editor} readOnly={readOnly}>
        <div className={css.two}>
          <TextAt path="label" label={t("life-own-label")} />
          <ChoiceAt path="kind" label={t("life-own-kind")} choices={KINDS.map((value) => ({ value, label: code("custom_field_kind", value) }))} />
          <AppliesTo />
        </div>
        {editor.record.kind === "choice" && <TagsAt path="choices" label={t("life-own-choices")} description={t("life-own-choices.why")} />}
        <details className={css.more}>
          <summary>{t("life-own-more")}</summary>
          <div className={css.two}>
            {LANGS.map((one) => <LabelIn key={one} lang={one} name={LANG_NAMES[one]} />)}
            <TextAt path="help" label={t("life-own-help")} />
          </div>
        </details>
        <div className={css.cardRow}>
          <span className={css.small}>{t("life-own-used", { reference: item.record.reference, count: item.used })}</span>
          {!readOnly && <button type="button" className={css.link} aria-label={`${t("activity-take-away")}: ${item.label}`} onClick={() => void remove()}>{t("activity-take-away")}</button>}
        </div>
      </EditingProvider>
    </section>
  );
}

function AppliesTo() {
  const { t, code } = useWords();
  const { value, save, readOnly } = usePlace<Noun[]>("applies_to");
  const toast = useToast();
  return (
    <Place path="applies_to">
      <MultiSelect
        label={t("life-own-applies")}
        data={CARRIERS.map((noun) => ({ value: noun, label: code("noun", noun) }))}
        value={value}
        disabled={readOnly}
        onChange={(next) => void save(next as Noun[]).catch(toast.failed)}
      />
    </Place>
  );
}

function LabelIn({ lang, name }: { lang: string; name: string }) {
  const { t } = useWords();
  const { value, save, readOnly } = usePlace<Record<string, string>>("labels");
  return <TextField label={t("life-own-label-in", { language: name })} value={value[lang] ?? ""} disabled={readOnly} onSave={(next) => save({ ...value, [lang]: next })} />;
}
