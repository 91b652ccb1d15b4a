import { Select, Textarea, TextInput, type SelectProps } from "@mantine/core";
import { DateInput } from "@mantine/dates";
import { IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { DATE_FORMAT, readDate } from "../dates";
import { useWords } from "../locales";
import { useAutosave, type SaveState } from "./autosave";
import css from "./Field.module.css";

type Common = {
  label: string;
  /** What is meant, in plain words. */
  description?: string | undefined;
  /** Where it stands: "Art. 30(1)(b)". */
  article?: string | undefined;
  /** What the core found wrong with it. */
  error?: string | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
};

/** The label with its article and, for a moment, that it is saved. */
function FieldLabel({ label, article, state }: { label: string; article?: string | undefined; state?: SaveState }) {
  const { t, cite } = useWords();
  return (
    <span className={css.label}>
      {label}
      {article && <span className={css.article}>{cite(article)}</span>}
      {state?.is === "saved" && (
        // Not part of the name: the bar says it aloud.
        <span className={css.saved} aria-hidden>
          <IconCheck size={12} aria-hidden /> {t("ui-saved")}
        </span>
      )}
    </span>
  );
}

const errorOf = (error: string | undefined, state: SaveState): ReactNode =>
  state.is === "failed" ? `${state.failure.message} ${state.failure.hint}`.trim() : error;

type TextProps = Common & { value: string; onSave: (value: string) => Promise<unknown>; lines?: number };

/** Text that saves itself; with `lines` it grows with what is written. */
export function TextField({ value, onSave, lines, label, article, description, error, placeholder, disabled }: TextProps) {
  const { draft, change, flush, state } = useAutosave(value, onSave);
  const shared = {
    label: <FieldLabel label={label} article={article} state={state} />,
    description,
    placeholder,
    disabled: disabled ?? false,
    error: errorOf(error, state),
    value: draft,
    onBlur: () => void flush(),
  };
  return lines ? (
    <Textarea {...shared} autosize minRows={lines} maxRows={14} onChange={(event) => change(event.currentTarget.value)} />
  ) : (
    <TextInput {...shared} onChange={(event) => change(event.currentTarget.value)} />
  );
}

export type Choice = { value: string; label: string };

type ChoiceProps = Common & {
  value: string | null;
  choices: Choice[];
  onSave: (value: string | null) => Promise<unknown>;
  clearable?: boolean;
  searchable?: boolean;
  renderOption?: SelectProps["renderOption"];
};

/** One of a list; saved at once. */
export function ChoiceField(props: ChoiceProps) {
  const { value, choices, onSave, label, article, description, error, placeholder, disabled } = props;
  const { t } = useWords();
  const { draft, change, flush, state } = useAutosave(value, onSave);
  return (
    <Select
      label={<FieldLabel label={label} article={article} state={state} />}
      description={description}
      placeholder={placeholder ?? t("ui-choose")}
      error={errorOf(error, state)}
      data={choices}
      value={draft}
      clearable={props.clearable ?? false}
      clearButtonProps={{ "aria-label": t("ui-clear") }}
      searchable={props.searchable ?? choices.length > 8}
      nothingFoundMessage={t("ui-nothing-found")}
      disabled={disabled ?? false}
      {...(props.renderOption ? { renderOption: props.renderOption } : {})}
      onChange={(next) => {
        change(next);
        void flush();
      }}
    />
  );
}

type DateProps = Common & { value: string | null; onSave: (on: string | null) => Promise<unknown> };

/** A civil date, typed or picked. */
export function DateField({ value, onSave, label, article, description, error, placeholder, disabled }: DateProps) {
  const { lang, t } = useWords();
  const { draft, change, flush, state } = useAutosave(value, onSave);
  return (
    <DateInput
      label={<FieldLabel label={label} article={article} state={state} />}
      description={description}
      placeholder={placeholder ?? t("ui-date-placeholder")}
      error={errorOf(error, state)}
      value={draft}
      locale={lang}
      firstDayOfWeek={1}
      valueFormat={DATE_FORMAT[lang]}
      dateParser={(text) => readDate(lang, text)}
      ariaLabels={{
        previousMonth: t("ui-date-previous-month"),
        nextMonth: t("ui-date-next-month"),
        previousYear: t("ui-date-previous-year"),
        nextYear: t("ui-date-next-year"),
        previousDecade: t("ui-date-previous-decade"),
        nextDecade: t("ui-date-next-decade"),
      }}
      hideOutsideDates
      clearable
      clearButtonProps={{ "aria-label": t("ui-clear") }}
      disabled={disabled ?? false}
      onChange={(next) => {
        change(next);
        void flush();
      }}
    />
  );
}

/** A group of fields under a heading. */
export function FieldGroup({ heading, intro, id, children }: { heading: string; intro?: string; id?: string; children: ReactNode }) {
  return (
    <section className={css.group} id={id} aria-label={heading}>
      <h2 className={css.heading}>{heading}</h2>
      {intro && <p className={css.intro}>{intro}</p>}
      <div className={css.fields}>{children}</div>
    </section>
  );
}
