import { Select, TextInput } from "@mantine/core";
import { DateInput } from "@mantine/dates";
import { IconSearch } from "@tabler/icons-react";
import type { Noun } from "../../api/types/Noun";
import { DATE_FORMAT, readDate } from "../../dates";
import { useWords } from "../../locales";
import css from "./journal.module.css";

/** Which lines are shown; what is empty does not matter. */
export type Filter = { words: string; actor: string; op: string; noun: string; from: string; to: string };
export const NO_FILTER: Filter = { words: "", actor: "", op: "", noun: "", from: "", to: "" };

const NOUNS: Noun[] = ["activity", "processing_on_behalf", "recipient", "system", "organisation", "notice", "request", "collection", "export_package", "attachment", "custom_field"];

type Props = { filter: Filter; actors: string[]; ops: string[]; onChange: (filter: Filter) => void };

/** By record, action, kind, person and day. */
export function JournalFilters({ filter, actors, ops, onChange }: Props) {
  const { t, code } = useWords();
  const choose = (key: "actor" | "op" | "noun", label: string, choices: { value: string; label: string }[]) => (
    <Select
      className={css.filter}
      label={label}
      placeholder={t("journal-filter-all")}
      data={choices}
      value={filter[key] || null}
      clearable
      clearButtonProps={{ "aria-label": t("ui-clear") }}
      onChange={(next) => onChange({ ...filter, [key]: next ?? "" })}
    />
  );
  return (
    <div className={css.filters}>
      <TextInput
        className={css.filter}
        label={t("journal-filter-text")}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
      {choose("op", t("journal-filter-op"), ops.map((value) => ({ value, label: code("op", value) })))}
      {choose("noun", t("journal-filter-noun"), NOUNS.map((value) => ({ value, label: code("noun", value) })))}
      {choose("actor", t("journal-filter-actor"), actors.map((value) => ({ value, label: value || "–" })).filter(({ value }) => value !== ""))}
      <Day label={t("journal-filter-from")} value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
      <Day label={t("journal-filter-to")} value={filter.to} onChange={(to) => onChange({ ...filter, to })} />
    </div>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (on: string) => void }) {
  const { t, lang } = useWords();
  return (
    <DateInput
      className={css.filter}
      label={label}
      placeholder={t("ui-date-placeholder")}
      value={value || null}
      onChange={(on) => onChange(on ?? "")}
      locale={lang}
      valueFormat={DATE_FORMAT[lang]}
      dateParser={(text) => readDate(lang, text)}
      clearable
      clearButtonProps={{ "aria-label": t("ui-clear") }}
      ariaLabels={{ previousMonth: t("ui-date-previous-month"), nextMonth: t("ui-date-next-month"), previousYear: t("ui-date-previous-year"), nextYear: t("ui-date-next-year"), previousDecade: t("ui-date-previous-decade"), nextDecade: t("ui-date-next-decade") }}
    />
  );
}
