import { Button, Select, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { FieldChoice } from "../../api/types/FieldChoice";
import type { ImportLook } from "../../api/types/ImportLook";
import type { RecognisedBy } from "../../api/types/RecognisedBy";
import { useWords } from "../../locales";
import { Chip, type Tone } from "../../parts";
import css from "./imports.module.css";
import { rulesOf, withRule, type ImportState } from "./state";
import { Step } from "./Step";

const SKIP = "-";
const SPLITS = ["line", "semicolon", "pipe", "comma", "none"] as const;
const TONE: Record<RecognisedBy, Tone> = { nothing: "neutral", values: "warn", likeness: "warn", synonym: "ok", label: "ok", remembered: "ok" };

/** The fields as a list to choose from, with those of the law first by their article. */
function useFields(fields: FieldChoice[]) {
  const { t, cite } = useWords();
  const name = ({ label, article }: FieldChoice) => (article ? `${label} · ${cite(`Art. ${article}`)}` : label);
  return [
    { group: t("import-ui-skip-group"), items: [{ value: SKIP, label: t("import-ui-skip") }, ...fields.filter(({ key }) => key.startsWith("@")).map((field) => ({ value: field.key, label: field.label }))] },
    { group: t("import-ui-fields"), items: fields.filter(({ key }) => !key.startsWith("@")).map((field) => ({ value: field.key, label: name(field) })) },
  ];
}

/** What each column means: proposed, with samples, for the person to confirm or change. */
export function Columns({ state, look }: { state: ImportState; look: ImportLook }) {
  const { t, number } = useWords();
  const { choices, setChoices } = state;
  const rules = rulesOf(look, choices);
  const fields = useFields(look.fields);
  const many = new Set(look.fields.filter((field) => field.many).map(({ key }) => key));
  const change = (at: number, what: Parameters<typeof withRule>[2]) => setChoices((now) => ({ ...now, columns: withRule(rulesOf(look, now), at, what) }));
  return (
    <Step title={t("import-ui-columns")} why={t(look.remembered ? "import-ui-remembered" : "import-ui-columns.why")}>
      <div className={css.card} tabIndex={0} role="group" aria-label={t("import-ui-columns")}>
        <table className={css.table}>
          <caption className="unseen">{t("import-ui-columns")}</caption>
          <colgroup><col style={{ width: "24%" }} /><col /><col style={{ width: "30%" }} /><col style={{ width: "136px" }} /><col style={{ width: "112px" }} /></colgroup>
          <thead>
            <tr>{["column", "samples", "field", "split", "sure"].map((name) => <th key={name} scope="col">{t(`import-ui-column-${name}`)}</th>)}</tr>
          </thead>
          <tbody>
            {rules.map((rule, at) => {
              const proposed = look.columns.find(({ rule: { column } }) => column === rule.column);
              const own = proposed && proposed.rule.field === rule.field;
              return (
                <tr key={`${rule.column} ${at}`} data-skipped={rule.field === "" || undefined}>
                  <th scope="row">{rule.column}</th>
                  <td className={css.samples} title={t("import-ui-filled", { n: number(proposed?.filled ?? 0) })}>{proposed?.samples.join(" · ")}</td>
                  <td>
                    <Select
                      variant="unstyled"
                      classNames={{ input: css.select ?? "" }}
                      aria-label={t("import-ui-field-of", { column: rule.column })}
                      searchable
                      allowDeselect={false}
                      nothingFoundMessage={t("ui-nothing-found")}
                      comboboxProps={{ width: 340, position: "bottom-start" }}
                      maxDropdownHeight={320}
                      data={fields}
                      value={rule.field || SKIP}
                      onChange={(field) => change(at, { field: field === SKIP || field === null ? "" : field })}
                    />
                  </td>
                  <td>
                    {many.has(rule.field) && (
                      <Select
                        variant="unstyled"
                        classNames={{ input: css.select ?? "" }}
                        aria-label={t("import-ui-split-of", { column: rule.column })}
                        allowDeselect={false}
                        data={[{ value: "auto", label: t("import-ui-split-auto") }, ...SPLITS.map((split) => ({ value: split, label: t(`import-ui-split-${split}`) }))]}
                        value={rule.split || "auto"}
                        onChange={(split) => change(at, { split: split === "auto" || split === null ? "" : split })}
                      />
                    )}
                  </td>
                  <td>
                    {own && proposed.by !== "nothing" && (
                      <Chip tone={TONE[proposed.by]} title={t(`import-ui-by-${proposed.by}`)}>
                        {t("import-ui-sure", { percent: proposed.confidence })}
                      </Chip>
                    )}
                    {!own && <Chip tone="info">{t("import-ui-by-hand")}</Chip>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Constants state={state} look={look} />
    </Step>
  );
}

/** The same value for a field of every row. */
function Constants({ state, look }: { state: ImportState; look: ImportLook }) {
  const { t } = useWords();
  const [field, setField] = useState<string | null>(null);
  const [value, setValue] = useState("");
  const constants = state.choices.constants ?? look.constants;
  const save = (next: typeof constants) => state.setChoices((now) => ({ ...now, constants: next }));
  const label = (key: string) => look.fields.find((one) => one.key === key)?.label ?? key;
  const add = () => {
    if (!field || value.trim() === "") return;
    save([...constants.filter((one) => one.field !== field), { field, value }]);
    setField(null);
    setValue("");
  };
  return (
    <div className={css.constants}>
      {constants.map((one) => (
        <p key={one.field} className={css.constant}>
          <b>{label(one.field)}</b> {one.value}
          <button type="button" aria-label={t("import-ui-constant-remove", { field: label(one.field) })} onClick={() => save(constants.filter((other) => other.field !== one.field))}>
            <IconX size={14} aria-hidden />
          </button>
        </p>
      ))}
      <div className={css.line}>
        <Select
          label={t("import-ui-constant")}
          placeholder={t("ui-choose")}
          searchable
          nothingFoundMessage={t("ui-nothing-found")}
          data={look.fields.filter(({ key }) => !["id", "reference", "name"].includes(key)).map((one) => ({ value: one.key, label: one.label }))}
          value={field}
          onChange={setField}
        />
        <TextInput
          label={t("import-ui-constant-value")}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && add()}
        />
        <Button variant="default" onClick={add} disabled={!field || value.trim() === ""}>{t("import-ui-constant-add")}</Button>
      </div>
    </div>
  );
}
