import { useMemo } from "react";
import { call } from "../../api";
import { blank } from "../../api/blank";
import { useReply } from "../../api/replies";
import type { System } from "../../api/types/System";
import type { SystemItem } from "../../api/types/SystemItem";
import { useWords } from "../../locales";
import { Chip, TwoLines, type Column } from "../../parts";
import type { Route } from "../../routes";
import { countryTone } from "../activity/Abroad";
import { ChoiceAt, TextAt } from "../app/fields";
import { FindingsOf, RecordEditor, UsedBy, type Door } from "./editor";
import { NounList } from "./NounList";
import css from "./nouns.module.css";

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
      { id: "used", label: t("nouns-used"), width: "92px", align: "end", cell: ({ used_by }) => number(used_by.length), sortBy: ({ used_by }) => used_by.length },
    ];
  }, [t, country, number, countries]);
}

/** Systems that hold personal data, in which an access request is searched, with one beside the list. */
export function SystemsView({ route }: { route: Route }) {
  const { country } = useWords();
  const reply = useReply("system_list", {});
  const columns = useColumns();
  return (
    <NounList
      route={route}
      door={DOOR}
      reply={reply}
      columns={columns}
      blank={BLANK}
      firstField="name"
      texts={({ record }) => [record.reference, record.name, record.owner, record.hosting_country && country(record.hosting_country), record.search_instruction]}
      beside={(item) => <SystemFields key={item.record.id} item={item} field={route.part} />}
    />
  );
}

function SystemFields({ item, field }: { item: SystemItem; field: string | null }) {
  const { t } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply?.items.filter(({ code }) => code.length === 2) ?? [];
  return (
    <RecordEditor item={item} door={DOOR} field={field}>
      {(record) => (
        <>
          <h2 className={css.title}>{record.name || t("register-unnamed")}</h2>
          <p className={css.line}>{record.reference}</p>
          <div className={css.fields}>
            <TextAt path="name" label={t("activity-name")} />
            <TextAt path="owner" label={t("activity-owner")} description={t("nouns-system-owner.why")} />
            <ChoiceAt path="hosting_country" label={t("nouns-hosted")} choices={countries.map(({ code, name }) => ({ value: code, label: name }))} clearable />
            <TextAt path="search_instruction" label={t("activity-search-instruction")} article="Art. 15" lines={2} />
            <TextAt path="notes" label={t("activity-notes-short")} lines={2} />
          </div>
          <FindingsOf noun="system" id={record.id} />
          <UsedBy refs={item.used_by} part="systems" />
        </>
      )}
    </RecordEditor>
  );
}
