import { useMemo } from "react";
import { call } from "../../api";
import { blank } from "../../api/blank";
import { useReply } from "../../api/replies";
import type { SearchColumn } from "../../api/types/SearchColumn";
import type { System } from "../../api/types/System";
import type { SystemItem } from "../../api/types/SystemItem";
import { useWords } from "../../locales";
import { Chip, Found, TwoLines, type Column } from "../../parts";
import type { Route } from "../../routes";
import { countryTone, labelOf } from "../activity/names";
import { ChoiceAt, Rows, TagsAt, TextAt } from "../app/fields";
import { IDENTIFIER_KINDS } from "../requests/wire";
import { useRecipients } from "./Agreement";
import { DATABASES } from "./databases";
import { FindingsOf, type Door } from "./editor";
import { JoinableList } from "./JoinableList";
import css from "./nouns.module.css";
import { keepsSystem, SYSTEM_FILTERS } from "./rows";

const DOOR: Door<System> = { list: "system_list", save: (held) => call("system_save", held) };
const BLANK = blank<System>({ id: "", reference: "", name: "" });

function useColumns(): Column<SystemItem>[] {
  const { t, country } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply;
  return useMemo(() => {
    const status = new Map(countries?.items.map((row) => [row.code, row.status]) ?? []);
    const none = <span className={css.quiet}>{t("activity-none-mark")}</span>;
    return [
      { id: "name", label: t("nouns-system"), cell: ({ record }) => <TwoLines first={<Found text={record.name || t("register-unnamed")} />} />, sortBy: ({ record }) => record.name },
      { id: "owner", label: t("activity-owner"), width: "24%", cell: ({ record }) => (record.owner ? <Found text={record.owner} /> : none), sortBy: ({ record }) => record.owner },
      {
        id: "country", label: t("nouns-hosted"), width: "150px", sortBy: ({ record }) => record.hosting_country && country(record.hosting_country),
        cell: ({ record: { hosting_country: iso } }) => (iso ? <Chip tone={countryTone(status.get(iso))}>{country(iso)}</Chip> : none),
      },
    ];
  }, [t, country, countries]);
}

/** Systems that hold personal data, in which an access request is searched, with one beside the list. */
export function SystemsView({ route }: { route: Route }) {
  const { country } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply;
  const third = useMemo(() => new Set(countries?.items.filter(({ status }) => status !== "member").map(({ code }) => code) ?? []), [countries]);
  return (
    <JoinableList
      noun="system"
      screen="systems"
      route={route}
      door={DOOR}
      reply={useReply("system_list", {})}
      blank={BLANK}
      columns={useColumns()}
      filters={SYSTEM_FILTERS}
      keeps={(filter, item) => keepsSystem(filter, item, (iso) => third.has(iso))}
      nameOf={nameOf}
      texts={({ record }) => [record.reference, record.name, record.owner, record.description, record.hosting_country && country(record.hosting_country), record.search_instruction, ...record.personal_data]}
      fields={(record) => <SystemFields record={record} />}
    />
  );
}

const nameOf = ({ name }: System): string => name;

function SystemFields({ record }: { record: System }) {
  const { t, code } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply?.items.filter(({ code }) => code.length === 2) ?? [];
  const recipients = useRecipients();
  // A provider that is not in the register stands as a name.
  const providers = recipients.map((one) => ({ value: one.id, label: labelOf(one) || one.reference }));
  const stated = record.provider_id;
  if (stated && !recipients.some(({ id }) => id === stated)) providers.push({ value: stated, label: stated });
  return (
    <>
      <div className={css.fields}>
        <TextAt path="name" label={t("activity-name")} />
        <TextAt path="description" label={t("field-system-description")} lines={1} />
        <TextAt path="owner" label={t("activity-owner")} description={t("nouns-system-owner.why")} />
        <ChoiceAt path="hosting_country" label={t("nouns-hosted")} choices={countries.map(({ code, name }) => ({ value: code, label: name }))} clearable />
        <ChoiceAt path="provider_id" label={t("field-system-provider-id")} description={t("recipients-provider-why")} choices={providers} clearable searchable />
        <TagsAt path="personal_data" label={t("field-system-personal-data")} />
        <TagsAt path="identifiers" label={t("field-system-identifiers")} description={t("recipients-identifiers-why")} />
        <TextAt path="search_instruction" label={t("activity-search-instruction")} article="Art. 15" lines={2} />
        <ChoiceAt path="database" label={t("field-system-database")} description={t("gathering-database-why")} choices={DATABASES.map((value) => ({ value, label: code("system_database", value) }))} />
        <SearchColumns />
        <TextAt path="retention_job" label={t("field-system-retention-job")} article="Art. 5(1)(e)" description={t("recipients-job-why")} lines={1} />
        <TextAt path="notes" label={t("activity-notes-short")} lines={2} />
      </div>
      <FindingsOf noun="system" id={record.id} />
    </>
  );
}

/** In which columns of which tables persons are found, so that the query can name them. */
function SearchColumns() {
  const { t, code } = useWords();
  const kinds = IDENTIFIER_KINDS.map((value) => ({ value, label: code("identifier_kind", value) }));
  const blank = (): SearchColumn => ({ column: "", table: "", identifier: "email" });
  return (
    <div role="group" aria-label={t("field-system-search-columns")}>
      <p className={css.head}>{t("field-system-search-columns")}</p>
      <p className={css.calm}>{t("gathering-columns-why")}</p>
      <Rows<SearchColumn> path="search_columns" addLabel={t("gathering-column-add")} blank={blank} rowName={({ column }) => column || t("gathering-column-new")}>
        {(_, path) => (
          <div className={css.two}>
            <ChoiceAt path={`${path}.identifier`} label={t("part-search-column-identifier")} choices={kinds} />
            <TextAt path={`${path}.table`} label={t("part-search-column-table")} />
            <TextAt path={`${path}.column`} label={t("part-search-column-column")} />
          </div>
        )}
      </Rows>
    </div>
  );
}
