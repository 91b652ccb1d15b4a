import { ActionIcon, Checkbox, Select, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { Fragment, useId } from "react";
import { useWords } from "../../locales";
import { Chip, TextField, type Tone } from "../../parts";
import { ORIGINS, RETENTION_TRIGGERS, type CollectionView, type ColumnMapping, type ColumnView, type Origin, type Portable, type RetentionTrigger } from "../requests/wire";
import { ADD, answered, choiceOf, chosen, SKIP } from "./columns";
import css from "./mapping.module.css";

type Props = {
  column: ColumnView;
  categories: CollectionView["categories"];
  /** How many records of the person there are. */
  records: number;
  onChange: (next: ColumnMapping) => Promise<void>;
  onAdd: () => void;
};

const TONE: Record<Portable, Tone> = { yes: "ok", no: "neutral", decide: "warn" };

/** One column: what was found in it, what it means, and on demand what a code means, whether it starts a period, and whether it tells the source. */
export function MappingRow({ column, categories, records, onChange, onAdd }: Props) {
  const { t, code, number } = useWords();
  const { mapping, samples } = column;
  const coded = column.open_code && !mapping.skip;
  const [opened, { toggle, open }] = useDisclosure(false);
  const details = useId();
  const done = mapping.confirmed && answered(mapping);
  const shown = opened || (mapping.skip && !mapping.explanation);
  const choose = (choice: string | null) => {
    if (choice === ADD) onAdd();
    else {
      if (choice === SKIP) open();
      void onChange(chosen(mapping, choice, categories));
    }
  };
  return (
    <>
      <tr className={css.row} data-column={mapping.column} data-open={shown || undefined} data-state={answered(mapping) ? (done ? "done" : "proposed") : "unmapped"}>
        <th scope="row" className={css.column}><Breakable text={mapping.column} /></th>
        <td className={css.values} title={t("mapping-filled", { n: number(column.filled), of: number(records) })}>
          {samples.length === 0 ? <span className={css.empty}>{t("mapping-empty")}</span> : samples.map((value, n) => <span key={n}>{n > 0 && " · "}{value}</span>)}
        </td>
        <td>
          <Select
            variant="unstyled"
            classNames={{ input: css.select ?? "", section: css.section ?? "" }}
            aria-label={t("mapping-category-of", { column: mapping.column })}
            searchable
            placeholder={t("mapping-unmapped")}
            nothingFoundMessage={t("ui-nothing-found")}
            comboboxProps={{ width: 300, position: "bottom-start" }}
            data={[
              { group: t("mapping-group-categories"), items: categories.map(({ id, name }) => ({ value: id, label: name })) },
              { group: t("mapping-group-else"), items: [{ value: ADD, label: t("mapping-add") }, { value: SKIP, label: t("mapping-skip") }] },
            ]}
            value={choiceOf(mapping)}
            onChange={choose}
            allowDeselect={false}
          />
          {coded && <button type="button" className={css.code} onClick={open}>{t("mapping-code-open")}</button>}
        </td>
        <td>
          {!mapping.skip && (
            <Select
              variant="unstyled"
              classNames={{ input: css.select ?? "", section: css.section ?? "" }}
              aria-label={t("mapping-origin-of", { column: mapping.column })}
              comboboxProps={{ width: 230, position: "bottom-start" }}
              data={ORIGINS.map((origin) => ({ value: origin, label: t(`mapping-origin-${origin.replace("_", "-")}`) }))}
              renderOption={({ option }) => code("origin", option.value)}
              value={mapping.origin}
              allowDeselect={false}
              onChange={(origin) => void onChange({ ...mapping, origin: (origin ?? "unstated") as Origin, confirmed: answered(mapping) })}
            />
          )}
        </td>
        <td>
          <Tooltip label={column.portable_reason} multiline maw={320} disabled={!column.portable_reason}>
            <span tabIndex={0} className={css.portable}>
              <Chip tone={TONE[column.portable]}>{t(`mapping-portable-${column.portable}`)}</Chip>
              <span className="unseen">{column.portable_reason}</span>
            </span>
          </Tooltip>
        </td>
        <td className={css.actions}>
          {!answered(mapping) ? null : done ? (
            <span className={css.done} title={t("mapping-confirmed")}><IconCheck size={15} aria-hidden /><span className="unseen">{t("mapping-confirmed")}</span></span>
          ) : (
            <ActionIcon variant="default" size={26} aria-label={t("mapping-confirm", { column: mapping.column })} title={t("mapping-confirm", { column: mapping.column })} onClick={() => void onChange({ ...mapping, confirmed: true })}>
              <IconCheck size={14} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon variant="subtle" color="gray" size={26} aria-expanded={shown} aria-controls={details} aria-label={t("mapping-more", { column: mapping.column })} onClick={toggle}>
            <IconChevronDown size={15} aria-hidden className={css.chevron} data-open={shown || undefined} />
          </ActionIcon>
        </td>
      </tr>
      {shown && (
        <tr className={css.details} id={details}>
          <td colSpan={6}>
            <div className={css.detailFields}>
              <TextField
                label={t(mapping.skip ? "mapping-skip-reason" : "mapping-explanation")}
                description={t(mapping.skip ? "mapping-skip-reason.why" : "mapping-explanation.why")}
                value={mapping.explanation}
                onSave={(explanation) => onChange({ ...mapping, explanation, confirmed: mapping.skip ? explanation.trim() !== "" : mapping.confirmed })}
              />
              {!mapping.skip && (
                <Select
                  label={t("mapping-starts")}
                  description={t("mapping-starts.why")}
                  clearable
                  clearButtonProps={{ "aria-label": t("ui-clear") }}
                  placeholder={t("mapping-starts-none")}
                  data={RETENTION_TRIGGERS.map((trigger) => ({ value: trigger, label: code("retention_trigger", trigger) }))}
                  value={mapping.starts_retention}
                  onChange={(trigger) => void onChange({ ...mapping, starts_retention: trigger as RetentionTrigger | null })}
                />
              )}
              {!mapping.skip && (
                <Checkbox
                  label={t("mapping-tells-source")}
                  description={t("mapping-tells-source.why")}
                  checked={mapping.tells_source}
                  onChange={(event) => void onChange({ ...mapping, tells_source: event.currentTarget.checked })}
                />
              )}
            </div>
            <p className={css.reason}>
              {column.portable_reason}
              {mapping.proposed_by && !mapping.confirmed && ` ${t(`mapping-by-${mapping.proposed_by}`)}`}
            </p>
          </td>
        </tr>
      )}
    </>
  );
}

/** The name of a column, which may break where its words end. */
function Breakable({ text }: { text: string }) {
  return text.split(/(?<=[_.\]])/).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
