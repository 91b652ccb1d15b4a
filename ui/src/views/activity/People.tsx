import { ActionIcon, Button, Checkbox, MultiSelect, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { DataSubjectCategory } from "../../api/types/DataSubjectCategory";
import type { Origin } from "../../api/types/Origin";
import type { PersonalDataCategory } from "../../api/types/PersonalDataCategory";
import type { ReferenceRow } from "../../api/types/ReferenceRow";
import type { SpecialCategory } from "../../api/types/SpecialCategory";
import { useWords } from "../../locales";
import { FieldGroup, useAutosave, useToast } from "../../parts";
import { usePlace } from "../app/editing";
import { AnswerAt, Place, TextAt } from "../app/fields";
import { SuggestAt } from "../app/Suggest";
import css from "./activity.module.css";

const ORIGINS: Origin[] = ["unstated", "provided", "observed", "derived", "inferred", "third_party", "generated"];
const SPECIAL: SpecialCategory[] = [
  "racial_or_ethnic_origin", "political_opinions", "religious_or_philosophical_beliefs", "trade_union_membership",
  "genetic_data", "biometric_data", "health", "sex_life_or_orientation",
];

/** A text in a table cell that saves itself. */
function CellText({ path, label, placeholder }: { path: string; label: string; placeholder?: string }) {
  const { value, save, readOnly } = usePlace<string>(path);
  const { draft, change, flush, state } = useAutosave(value, save);
  return (
    <TextInput
      variant="unstyled"
      className={css.cell}
      aria-label={label}
      placeholder={placeholder ?? ""}
      value={draft}
      disabled={readOnly}
      error={state.is === "failed" ? state.failure.message : null}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => void flush()}
    />
  );
}

function CellChoice({ path, label, choices, nullable = false }: { path: string; label: string; choices: { value: string; label: string }[]; nullable?: boolean }) {
  const { value, save, readOnly } = usePlace<string | boolean | null>(path);
  const toast = useToast();
  const read = (text: string): string | boolean | null => (nullable && text === "" ? null : text === "true" ? true : text === "false" ? false : text);
  return (
    <NativeSelect
      variant="unstyled"
      className={css.cell}
      data-quiet={value === null || value === "unstated" || undefined}
      aria-label={label}
      data={choices}
      value={value === null ? "" : String(value)}
      disabled={readOnly}
      onChange={(event) => void save(read(event.currentTarget.value)).catch(toast.failed)}
    />
  );
}

function CellCheck({ path, label }: { path: string; label: string }) {
  const { value, save, readOnly } = usePlace<boolean>(path);
  const toast = useToast();
  return <Checkbox aria-label={label} checked={value} disabled={readOnly} onChange={(event) => void save(event.currentTarget.checked).catch(toast.failed)} />;
}

/** The name of a category; one chosen from the list brings its special category and criminal mark along. */
function DataName({ path, name }: { path: string; name: string }) {
  const { value, save } = usePlace<PersonalDataCategory>(path);
  const { t } = useWords();
  const toast = useToast();
  const chosen = (row: ReferenceRow) => {
    if (row.special === "" && !row.criminal) return;
    const special = value.special ?? ((row.special || null) as SpecialCategory | null);
    void save({ ...value, name: row.name, special, criminal: value.criminal || row.criminal }).catch(toast.failed);
  };
  return <SuggestAt path={`${path}.name`} kind="personal_data" variant="unstyled" className={css.cell ?? ""} name={name} placeholder={t("activity-data-name.example")} onChosen={chosen} />;
}

const blank = (): PersonalDataCategory => ({ id: "", name: "", origin: "unstated", source: "", special: null, criminal: false, mandatory: null, consequence: "" });

/** Categories of personal data as a table that is written in place. */
function DataCategories() {
  const { value: rows, save, readOnly } = usePlace<PersonalDataCategory[]>("personal_data");
  const { t, code, cite } = useWords();
  const toast = useToast();
  const origins = ORIGINS.map((value) => ({ value, label: code("origin", value) }));
  const special = [{ value: "", label: t("activity-none-mark") }, ...SPECIAL.map((value) => ({ value, label: code("special", value) }))];
  const mandatory = [
    { value: "", label: t("activity-none-mark") },
    { value: "true", label: t("activity-yes") },
    { value: "false", label: t("activity-no") },
  ];
  const foreign = rows.some(({ origin, source, consequence }) => origin === "third_party" || source !== "" || consequence !== "");
  return (
    <Place path="personal_data">
      <p className={css.subhead}>
        {t("activity-data")} <span className={css.article}>{cite("Art. 30(1)(c)")}</span>
        <span className={css.count}>{rows.length}</span>
      </p>
      {rows.length > 0 && (
        <div className={css.tableWrap}>
          <table className={css.table}>
            <caption className="unseen">{t("activity-data")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("activity-data-name")}</th>
                <th scope="col">{t("activity-data-origin")}</th>
                <th scope="col">{t("activity-data-special")}</th>
                <th scope="col">{t("activity-data-mandatory")}</th>
                {foreign && <th scope="col">{t("activity-data-source")}</th>}
                {foreign && <th scope="col">{t("activity-data-consequence")}</th>}
                <th scope="col" className={css.narrow}>{t("activity-data-criminal")}</th>
                <th scope="col" className={css.narrow}><span className="unseen">{t("activity-remove-column")}</span></th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => {
                const path = `personal_data[${index}]`;
                const of = (label: string) => `${t(label)}: ${row.name || index + 1}`;
                return (
                  <tr key={row.id || index} data-field={path}>
                    <td><DataName path={path} name={of("activity-data-name")} /></td>
                    <td data-field={`${path}.origin`}><CellChoice path={`${path}.origin`} label={of("activity-data-origin")} choices={origins} /></td>
                    <td data-field={`${path}.special`}><CellChoice path={`${path}.special`} label={of("activity-data-special")} choices={special} nullable /></td>
                    <td><CellChoice path={`${path}.mandatory`} label={of("activity-data-mandatory")} choices={mandatory} nullable /></td>
                    {foreign && <td data-field={`${path}.source`}><CellText path={`${path}.source`} label={of("activity-data-source")} /></td>}
                    {foreign && <td><CellText path={`${path}.consequence`} label={of("activity-data-consequence")} /></td>}
                    <td className={css.narrow}><CellCheck path={`${path}.criminal`} label={of("activity-data-criminal")} /></td>
                    <td className={css.narrow}>
                      {!readOnly && (
                        <ActionIcon variant="subtle" color="gray" aria-label={t("activity-remove", { what: row.name || String(index + 1) })} onClick={() => void save(rows.filter((_, at) => at !== index)).catch(toast.failed)}>
                          <IconTrash size={14} aria-hidden />
                        </ActionIcon>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {!readOnly && (
        <Button variant="subtle" size="compact-sm" className={css.add} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => void save([...rows, blank()]).catch(toast.failed)}>
          {t("activity-add-data")}
        </Button>
      )}
    </Place>
  );
}

/** Categories of persons: one line each, plain. */
function Subjects() {
  const { value: rows, save, readOnly } = usePlace<DataSubjectCategory[]>("data_subjects");
  const { t, cite } = useWords();
  const toast = useToast();
  return (
    <Place path="data_subjects">
      <p className={css.subhead}>
        {t("activity-subjects")} <span className={css.article}>{cite("Art. 30(1)(c)")}</span>
      </p>
      <div className={css.lines}>
        {rows.map((row, index) => (
          <div key={index} className={css.line}>
            <SuggestAt path={`data_subjects[${index}].name`} kind="data_subjects" variant="unstyled" className={css.cell ?? ""} name={`${t("activity-subjects")}: ${index + 1}`} placeholder={t("activity-subjects.example")} />
            {!readOnly && (
              <ActionIcon variant="subtle" color="gray" aria-label={t("activity-remove", { what: row.name || String(index + 1) })} onClick={() => void save(rows.filter((_, at) => at !== index)).catch(toast.failed)}>
                <IconTrash size={14} aria-hidden />
              </ActionIcon>
            )}
          </div>
        ))}
      </div>
      {!readOnly && (
        <Button variant="subtle" size="compact-sm" className={css.add} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => void save([...rows, { name: "" }]).catch(toast.failed)}>
          {t("activity-add-subject")}
        </Button>
      )}
    </Place>
  );
}

function SpecialKinds() {
  const { value, save, readOnly } = usePlace<SpecialCategory[]>("special_categories.items");
  const { t, code } = useWords();
  const toast = useToast();
  return (
    <MultiSelect
      aria-label={t("activity-special")}
      placeholder={value.length ? "" : t("ui-choose")}
      data={SPECIAL.map((kind) => ({ value: kind, label: code("special", kind) }))}
      value={value}
      disabled={readOnly}
      searchable
      onChange={(next) => void save(next as SpecialCategory[]).catch(toast.failed)}
    />
  );
}

function CriminalLaw() {
  const { value, save, readOnly } = usePlace<string[]>("criminal_data.items");
  const { t } = useWords();
  const { draft, change, flush } = useAutosave(value.join("; "), (text) => save(text.split(";").map((part) => part.trim()).filter(Boolean)));
  return (
    <TextInput label={t("activity-criminal-law")} placeholder={t("activity-criminal-law.example")} value={draft} disabled={readOnly} onChange={(event) => change(event.currentTarget.value)} onBlur={() => void flush()} />
  );
}

export function People() {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("activity-section-people")} intro={t("activity-section-people.why")}>
      <Subjects />
      <TextAt path="data_subjects_note" label={t("activity-subjects-note")} />
      <DataCategories />
      <AnswerAt<SpecialCategory> path="special_categories" label={t("activity-special")} article="Art. 9(1)" noneLabel={t("activity-special.none")}>
        {() => <SpecialKinds />}
      </AnswerAt>
      <AnswerAt<string> path="criminal_data" label={t("activity-criminal")} article="Art. 10" noneLabel={t("activity-criminal.none")}>
        {() => <CriminalLaw />}
      </AnswerAt>
    </FieldGroup>
  );
}
