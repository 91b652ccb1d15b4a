import { useMemo, useState } from "react";
import { call } from "../../api";
import { blank } from "../../api/blank";
import { useReply } from "../../api/replies";
import type { System } from "../../api/types/System";
import type { SystemItem } from "../../api/types/SystemItem";
import { useWords } from "../../locales";
import { Chip, FilterChips, TwoLines, type Column } from "../../parts";
import type { Route } from "../../routes";
import { countryTone, labelOf } from "../activity/Abroad";
import { ChoiceAt, TagsAt, TextAt } from "../app/fields";
import { useRecipients } from "./Agreement";
import { FindingsOf, RecordEditor, type Door } from "./editor";
import type { Mergeable } from "./MergeDialog";
import { NounList } from "./NounList";
import { RecordLife } from "../life/RecordLife";
import css from "./nouns.module.css";
import { keepsSystem, SYSTEM_FILTERS, type SystemFilter } from "./rows";
import { JoinOrRemove, ToJoin } from "./Together";
import { UsesOf } from "./Uses";

const DOOR: Door<System> = { list: "system_list", save: (held) => call("system_save", held) };
const BLANK = blank<System>({ id: "", reference: "", name: "" });

function useColumns(): Column<SystemItem>[] {
  const { t, country, number } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply;
  return useMemo(() => {
    const status = new Map(countries?.items.map((row) => [row.code, row.status]) ?? []);
    const none = <span className={css.quiet}>{t("activity-none-mark")}</span>;
    return [
      { id: "ref", label: t("register-ref"), width: "108px", cell: ({ record }) => <span className={css.ref}>{record.reference}</span>, sortBy: ({ record }) => record.reference },
      { id: "name", label: t("nouns-system"), cell: ({ record }) => <TwoLines first={record.name || t("register-unnamed")} />, sortBy: ({ record }) => record.name },
      { id: "owner", label: t("activity-owner"), width: "24%", cell: ({ record }) => record.owner || none, sortBy: ({ record }) => record.owner },
      {
        id: "country", label: t("nouns-hosted"), width: "150px", sortBy: ({ record }) => record.hosting_country && country(record.hosting_country),
        cell: ({ record: { hosting_country: iso } }) => (iso ? <Chip tone={countryTone(status.get(iso))}>{country(iso)}</Chip> : none),
      },
      { id: "used", label: t("nouns-used"), width: "92px", align: "end", cell: (item) => number(item.used_by.length + item.used_elsewhere), sortBy: (item) => item.used_by.length + item.used_elsewhere },
    ];
  }, [t, country, number, countries]);
}

/** Systems that hold personal data, in which an access request is searched, with one beside the list. */
export function SystemsView({ route }: { route: Route }) {
  const { t, country } = useWords();
  const reply = useReply("system_list", {});
  const countries = useReply("country_list", { as_of: "" }).reply;
  const columns = useColumns();
  const [filter, setFilter] = useState<SystemFilter>("all");
  const items = useMemo(() => reply.reply?.items ?? [], [reply.reply]);
  const names = useMemo(() => items.map(({ record }) => ({ id: record.id, ref: record.reference, name: record.name })), [items]);
  const third = useMemo(() => new Set(countries?.items.filter(({ status }) => status !== "member").map(({ code }) => code) ?? []), [countries]);
  const keeps = (id: SystemFilter, item: SystemItem) => keepsSystem(id, item, (iso) => third.has(iso));
  return (
    <NounList
      route={route}
      door={DOOR}
      reply={reply}
      columns={columns}
      blank={BLANK}
      firstField="name"
      texts={({ record }) => [record.reference, record.name, record.owner, record.description, record.hosting_country && country(record.hosting_country), record.search_instruction, ...record.personal_data]}
      keeps={(item) => keeps(filter, item)}
      onShowAll={() => setFilter("all")}
      filter={
        <FilterChips
          label={t("register-filter")}
          chosen={filter}
          onChoose={setFilter}
          choices={SYSTEM_FILTERS.map((id) => ({ id, label: t(`nouns-filter-${id.replace("_", "-")}`), count: items.filter((item) => keeps(id, item)).length }))}
        />
      }
      above={<ToJoin noun="system" screen="systems" all={names} />}
      beside={(item) => <SystemFields key={item.record.id} item={item} field={route.part} all={names} />}
    />
  );
}

function SystemFields({ item, field, all }: { item: SystemItem; field: string | null; all: Mergeable[] }) {
  const { t } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply?.items.filter(({ code }) => code.length === 2) ?? [];
  const recipients = useRecipients();
  // A provider that is not in the register stands as a name.
  const providers = recipients.map((one) => ({ value: one.id, label: labelOf(one) || one.reference }));
  const stated = item.record.provider_id;
  if (stated && !recipients.some(({ id }) => id === stated)) providers.push({ value: stated, label: stated });
  return (
    <RecordEditor item={item} door={DOOR} field={field}>
      {(record) => (
        <>
          <h2 className={css.title}>{record.name || t("register-unnamed")}</h2>
          <p className={css.line}>{record.reference}</p>
          <JoinOrRemove noun="system" screen="systems" all={all} record={{ id: record.id, ref: record.reference, name: record.name }} />
          <div className={css.fields}>
            <TextAt path="name" label={t("activity-name")} />
            <TextAt path="description" label={t("field-system-description")} lines={1} />
            <TextAt path="owner" label={t("activity-owner")} description={t("nouns-system-owner.why")} />
            <ChoiceAt path="hosting_country" label={t("nouns-hosted")} choices={countries.map(({ code, name }) => ({ value: code, label: name }))} clearable />
            <ChoiceAt path="provider_id" label={t("field-system-provider-id")} description={t("recipients-provider-why")} choices={providers} clearable searchable />
            <TagsAt path="personal_data" label={t("field-system-personal-data")} />
            <TagsAt path="identifiers" label={t("field-system-identifiers")} description={t("recipients-identifiers-why")} />
            <TextAt path="search_instruction" label={t("activity-search-instruction")} article="Art. 15" lines={2} />
            <TextAt path="retention_job" label={t("field-system-retention-job")} article="Art. 5(1)(e)" description={t("recipients-job-why")} lines={1} />
            <TextAt path="notes" label={t("activity-notes-short")} lines={2} />
          </div>
          <FindingsOf noun="system" id={record.id} />
          <UsesOf noun="system" id={record.id} />
          <RecordLife noun="system" id={record.id} />
        </>
      )}
    </RecordEditor>
  );
}
