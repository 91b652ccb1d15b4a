import { useReply } from "../../api/replies";
import type { CustomField } from "../../api/types/CustomField";
import type { Noun } from "../../api/types/Noun";
import { useWords } from "../../locales";
import { ChoiceField, DateField, TextField } from "../../parts";
import { usePlace } from "../app/editing";
import { Place, TagsAt } from "../app/fields";

/** The free labels of a record, with those of the register to choose from. */
export function Labels() {
  const { t } = useWords();
  const tags = useReply("tag_list", {}).reply?.tags.map(({ tag }) => tag) ?? [];
  return <TagsAt path="tags" label={t("activity-tags")} description={t("life-tags.why")} suggestions={tags} />;
}

/** The fields that the register has of its own for this kind of record. */
export function OwnFields({ noun }: { noun: Noun }) {
  const { reply } = useReply("custom_field_list", {});
  const fields = reply?.items.filter(({ record }) => record.applies_to.includes(noun)) ?? [];
  return fields.map(({ record, label }) => <OwnField key={record.id} field={record} label={label} />);
}

function OwnField({ field, label }: { field: CustomField; label: string }) {
  const { t } = useWords();
  const { value: custom, save, readOnly } = usePlace<Record<string, string>>("custom");
  const value = custom[field.id] ?? "";
  const put = (next: string | null) => {
    const { [field.id]: _before, ...others } = custom;
    return save(next ? { ...others, [field.id]: next } : others);
  };
  const shared = { label, description: field.help || undefined, disabled: readOnly };
  const choices =
    field.kind === "yes_no"
      ? [{ value: "yes", label: t("activity-yes") }, { value: "no", label: t("activity-no") }]
      : [...new Set([...field.choices, ...(value ? [value] : [])])].map((choice) => ({ value: choice, label: choice }));
  return (
    <Place path={`custom.${field.id}`}>
      {field.kind === "text" && <TextField {...shared} value={value} onSave={put} />}
      {field.kind === "date" && <DateField {...shared} value={value || null} onSave={put} />}
      {(field.kind === "choice" || field.kind === "yes_no") && <ChoiceField {...shared} value={value || null} choices={choices} clearable onSave={put} />}
    </Place>
  );
}
