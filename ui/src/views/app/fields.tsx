/** The parts' fields, tied to one place of the record under edit. */
import { ActionIcon, Button, Checkbox, SegmentedControl, TagsInput, Tooltip } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useId, type ReactNode } from "react";
import { useWords } from "../../locales";
import { AnswerField, ChoiceField, DateField, TextField, useToast, type Answer as AnswerState, type Choice } from "../../parts";
import type { Answer } from "../../api/types/Answer";
import { usePlace } from "./editing";
import css from "./fields.module.css";

type Named = {
  path: string;
  label: string;
  article?: string | undefined;
  description?: string | undefined;
  placeholder?: string | undefined;
};

/** Where a finding leads to: the place named by its path. */
export const Place = ({ path, children }: { path: string; children: ReactNode }) => (
  <div data-field={path} className={css.place}>
    {children}
  </div>
);

export function TextAt({ path, lines, ...named }: Named & { lines?: number }) {
  const { value, save, readOnly } = usePlace<string>(path);
  return (
    <Place path={path}>
      <TextField {...named} value={value} onSave={save} disabled={readOnly} {...(lines ? { lines } : {})} />
    </Place>
  );
}

export function ChoiceAt({ path, choices, clearable = false, searchable, ...named }: Named & { choices: Choice[]; clearable?: boolean; searchable?: boolean }) {
  const { value, save, readOnly } = usePlace<string | null>(path);
  return (
    <Place path={path}>
      <ChoiceField
        {...named}
        value={value === "" ? null : value}
        choices={choices}
        clearable={clearable}
        {...(searchable === undefined ? {} : { searchable })}
        disabled={readOnly}
        onSave={(next) => save(value === null ? next : (next ?? ""))}
      />
    </Place>
  );
}

/** An optional code that is null, not empty, when nothing is chosen. */
export function MaybeAt({ path, choices, ...named }: Named & { choices: Choice[] }) {
  const { value, save, readOnly } = usePlace<string | null>(path);
  return (
    <Place path={path}>
      <ChoiceField {...named} value={value} choices={choices} clearable disabled={readOnly} onSave={save} />
    </Place>
  );
}

export function DateAt({ path, ...named }: Named) {
  const { value, save, readOnly } = usePlace<string>(path);
  return (
    <Place path={path}>
      <DateField {...named} value={value || null} disabled={readOnly} onSave={(next) => save(next ?? "")} />
    </Place>
  );
}

export function CheckAt({ path, label, description }: Named) {
  const { value, save, readOnly } = usePlace<boolean>(path);
  const toast = useToast();
  return (
    <Place path={path}>
      <Checkbox
        size="sm"
        label={label}
        description={description}
        checked={value}
        disabled={readOnly}
        onChange={(event) => void save(event.currentTarget.checked).catch(toast.failed)}
      />
    </Place>
  );
}

/** Short texts in one field: labels, country codes, what a source lists. */
export function TagsAt({ path, label, article, description, placeholder, suggestions = [] }: Named & { suggestions?: string[] }) {
  const { value, save, readOnly } = usePlace<string[]>(path);
  const { cite } = useWords();
  const toast = useToast();
  return (
    <Place path={path}>
      <TagsInput
        label={
          <>
            {label} {article && <span className={css.article}>{cite(article)}</span>}
          </>
        }
        description={description}
        placeholder={value.length ? undefined : placeholder}
        value={value}
        data={suggestions}
        splitChars={[";"]}
        disabled={readOnly}
        onChange={(next) => void save(next).catch(toast.failed)}
      />
    </Place>
  );
}

/** Yes, no, or not said: what a boolean that may be null holds. */
export function YesNoAt({ path, label, article }: Named) {
  const { value, save, readOnly } = usePlace<boolean | null>(path);
  const { t, cite } = useWords();
  const toast = useToast();
  const id = useId();
  return (
    <Place path={path}>
      <div className={css.yesNo}>
        <span id={id} className={css.label}>
          {label} {article && <span className={css.article}>{cite(article)}</span>}
        </span>
        <SegmentedControl
          aria-labelledby={id}
          disabled={readOnly}
          value={value === null ? "open" : value ? "yes" : "no"}
          onChange={(next) => void save(next === "open" ? null : next === "yes").catch(toast.failed)}
          data={[
            { value: "open", label: t("activity-not-said") },
            { value: "yes", label: t("activity-yes") },
            { value: "no", label: t("activity-no") },
          ]}
        />
      </div>
    </Place>
  );
}

const STATE = { open: "not_answered", none: "none", given: "given" } as const;

/** A question with three states; what was given is kept while the answer changes back and forth in one sitting. */
export function AnswerAt<T>({ path, noneLabel, givenLabel, children, ...named }: Named & { noneLabel?: string; givenLabel?: string; children: (items: T[]) => ReactNode }) {
  const { value, save } = usePlace<Answer<T>>(path);
  const toast = useToast();
  const items = value.state === "given" ? value.items : [];
  const answer = (next: AnswerState) => {
    const told: Answer<T> = next === "given" ? { state: "given", items: [] } : { state: next === "none" ? "none" : "open" };
    void save(told).catch(toast.failed);
  };
  return (
    <Place path={path}>
      <AnswerField {...named} noneLabel={noneLabel} givenLabel={givenLabel} answer={STATE[value.state]} onAnswer={answer}>
        {value.state === "given" ? children(items) : null}
      </AnswerField>
    </Place>
  );
}

type RowsProps<T> = {
  /** The list, e.g. `purposes` or `transfers.items`. */
  path: string;
  addLabel: string;
  /** What a new row holds. */
  blank: () => T;
  /** Names a row for who does not see it, and for its remove button. */
  rowName: (row: T, index: number) => string;
  rowKey?: (row: T, index: number) => string;
  /** Rows come from elsewhere, such as a list to choose from. */
  hideAdd?: boolean;
  children: (row: T, path: string, index: number) => ReactNode;
};

/** Rows that can be added and removed, each a quiet card. */
export function Rows<T>({ path, addLabel, blank, rowName, rowKey, hideAdd = false, children }: RowsProps<T>) {
  const { value: rows, save, readOnly } = usePlace<T[]>(path);
  const { t } = useWords();
  const toast = useToast();
  if (!Array.isArray(rows)) return null;
  return (
    <Place path={path}>
      {rows.length > 0 && (
        <ul className={css.rows}>
          {rows.map((row, index) => {
            const name = rowName(row, index);
            return (
              <li key={rowKey?.(row, index) ?? index} className={css.row} data-field={`${path}[${index}]`} aria-label={name}>
                <div className={css.content}>{children(row, `${path}[${index}]`, index)}</div>
                {!readOnly && (
                  <Tooltip label={t("activity-remove", { what: name })}>
                    <ActionIcon
                      className={css.remove}
                      variant="subtle"
                      color="gray"
                      aria-label={t("activity-remove", { what: name })}
                      onClick={() => void save(rows.filter((_, at) => at !== index)).catch(toast.failed)}
                    >
                      <IconTrash size={15} aria-hidden />
                    </ActionIcon>
                  </Tooltip>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!readOnly && !hideAdd && (
        <Button
          className={css.add}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => void save([...rows, blank()]).catch(toast.failed)}
        >
          {addLabel}
        </Button>
      )}
    </Place>
  );
}
