/** The conditions of the list as chips, and the form that adds one. */
import { Button, MultiSelect, Popover, Select, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useReply } from "../../api/replies";
import type { Filter } from "../../api/types/Filter";
import type { FilterField } from "../../api/types/FilterField";
import type { Operator } from "../../api/types/Operator";
import { useWords } from "../../locales";
import css from "./find.module.css";

type Props = {
  filters: Filter[];
  onChange: (filters: Filter[]) => void;
};

const needsValue = (operator: Operator): boolean => operator !== "empty" && operator !== "given";

/** Adds a condition to the list. */
export function AddFilter({ filters, onChange }: Props) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus withinPortal width={320}>
      <Popover.Target>
        <Button ref={button} variant="default" size="compact-sm" leftSection={<IconPlus size={13} aria-hidden />} onClick={() => setOpened((now) => !now)}>
          {t("find-filter-add")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("find-filter-add")}>
        <FilterForm
          onDone={(filter) => {
            onChange([...filters, filter]);
            close();
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function FilterForm({ onDone }: { onDone: (filter: Filter) => void }) {
  const { t, number } = useWords();
  const fields = useReply("filter_fields", {}).reply?.fields ?? [];
  const [key, setKey] = useState<string | null>(null);
  const [operator, setOperator] = useState<Operator>("is");
  const [values, setValues] = useState<string[]>([]);
  const field: FilterField | undefined = fields.find((one) => one.key === key);
  const fromList = field !== undefined && (field.kind === "choice" || field.kind === "flag") && operator !== "contains";
  const choices = useReply("filter_choices", field && fromList ? { field: field.key, as_of: "" } : null).reply?.choices ?? [];
  const ready = field !== undefined && (!needsValue(operator) || values.some((value) => value.trim() !== ""));
  const add = () => {
    if (field && ready) onDone({ field: field.key, operator, values: needsValue(operator) ? values.map((value) => value.trim()).filter(Boolean) : [] });
  };
  const inside = { withinPortal: false } as const;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Select
        label={t("find-filter-field")}
        data={fields.map((one) => ({ value: one.key, label: one.label }))}
        value={key}
        onChange={(next) => {
          setKey(next);
          setValues([]);
          setOperator(fields.find((one) => one.key === next)?.operators[0] ?? "is");
        }}
        searchable
        data-autofocus
        comboboxProps={inside}
        maxDropdownHeight={220}
      />
      {field && field.operators.length > 1 && (
        <Select
          label={t("find-filter-how")}
          data={field.operators.map((one) => ({ value: one, label: t(`find-operator-${one.replace("_", "-")}`) }))}
          value={operator}
          allowDeselect={false}
          onChange={(next) => {
            setOperator((next as Operator | null) ?? "is");
            setValues([]);
          }}
          comboboxProps={inside}
        />
      )}
      {field && needsValue(operator) && fromList && (
        <MultiSelect
          label={t("find-filter-value")}
          data={choices.map(({ value, label, count }) => ({ value, label: `${label} (${number(count)})` }))}
          value={values}
          onChange={setValues}
          searchable
          comboboxProps={inside}
          maxDropdownHeight={200}
          nothingFoundMessage={t("ui-nothing-found")}
        />
      )}
      {field && needsValue(operator) && !fromList && (
        <TextInput
          label={t("find-filter-value")}
          type={field.kind === "date" ? "date" : field.kind === "number" ? "number" : "text"}
          value={values[0] ?? ""}
          onChange={(event) => setValues([event.currentTarget.value])}
        />
      )}
      <Button type="submit" disabled={!ready}>{t("find-filter-do")}</Button>
    </form>
  );
}

/** One chip per condition; each can be taken away. */
export function FilterList({ filters, onChange }: Props) {
  const { t } = useWords();
  const fields = useReply("filter_fields", {}).reply?.fields ?? [];
  if (filters.length === 0) return null;
  return (
    <ul className={css.chips} aria-label={t("find-filters")}>
      {filters.map((filter, place) => (
        <FilterChip
          key={`${place} ${filter.field}`}
          filter={filter}
          label={fields.find(({ key }) => key === filter.field)?.label ?? filter.field}
          onRemove={() => onChange(filters.filter((_, other) => other !== place))}
        />
      ))}
      <li>
        <button type="button" className={css.clear} onClick={() => onChange([])}>{t("find-filters-clear")}</button>
      </li>
    </ul>
  );
}

function FilterChip({ filter, label, onRemove }: { filter: Filter; label: string; onRemove: () => void }) {
  const { t } = useWords();
  const choices = useReply("filter_choices", needsValue(filter.operator) ? { field: filter.field, as_of: "" } : null).reply?.choices ?? [];
  const values = filter.values.map((value) => choices.find((choice) => choice.value === value)?.label ?? value).join(", ");
  const said = t(`find-said-${filter.operator.replace("_", "-")}`, { field: label, values });
  return (
    <li className={css.chip}>
      <span title={said}>{said}</span>
      <button
        type="button"
        aria-label={t("find-filter-remove", { what: said })}
        onClick={onRemove}
        onKeyDown={(event) => {
          if (event.key === "Delete" || event.key === "Backspace") onRemove();
        }}
      >
        <IconX size={12} aria-hidden />
      </button>
    </li>
  );
}
