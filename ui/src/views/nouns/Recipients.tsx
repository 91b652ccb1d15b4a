import { useMemo, useState } from "react";
import { call } from "../../api";
import { blank } from "../../api/blank";
import { useReply } from "../../api/replies";
import type { Recipient } from "../../api/types/Recipient";
import type { RecipientItem } from "../../api/types/RecipientItem";
import type { RecipientKind } from "../../api/types/RecipientKind";
import { useWords } from "../../locales";
import { Chip, FilterChips, TwoLines, type Column } from "../../parts";
import type { Route } from "../../routes";
import { countryTone, labelOf } from "../activity/Abroad";
import { ChoiceAt, TextAt } from "../app/fields";
import { CountriesAt, FindingsOf, RecordEditor, UsedBy, type Door } from "./editor";
import { NounList } from "./NounList";
import css from "./nouns.module.css";
import { categoryOnly, keepsRecipient, RECIPIENT_FILTERS, type RecipientFilter } from "./rows";

const DOOR: Door<Recipient> = { list: "recipient_list", save: (held) => call("recipient_save", held) };
const BLANK = blank<Recipient>({ id: "", reference: "", name: "", kind: "unstated" });
const KINDS: RecipientKind[] = ["unstated", "internal", "processor", "joint_controller", "controller", "group", "public_body", "customer"];

function useColumns(): Column<RecipientItem>[] {
  const { t, code, country, number } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply;
  return useMemo(() => {
    const status = new Map(countries?.items.map((row) => [row.code, row.status]) ?? []);
    return [
      { id: "ref", label: t("register-ref"), width: "108px", cell: ({ record }) => <span className={css.ref}>{record.reference}</span>, sortBy: ({ record }) => record.reference },
      {
        id: "name", label: t("nouns-recipient"), sortBy: ({ record }) => labelOf(record),
        cell: ({ record }) =>
          categoryOnly(record) ? (
            <TwoLines first={record.category || t("register-unnamed")} second={<Chip tone="warn">{t("nouns-category-only")}</Chip>} />
          ) : (
            <TwoLines first={labelOf(record) || t("register-unnamed")} second={record.name && record.category} />
          ),
      },
      { id: "kind", label: t("nouns-kind"), width: "150px", cell: ({ record }) => code("recipient_kind", record.kind), sortBy: ({ record }) => code("recipient_kind", record.kind) },
      {
        id: "countries", label: t("nouns-countries"), width: "112px", sortBy: ({ record }) => record.countries.join(),
        cell: ({ record }) => <span className={css.chips}>{record.countries.map((iso) => <Chip key={iso} tone={countryTone(status.get(iso))} title={country(iso)}>{iso}</Chip>)}</span>,
      },
      {
        id: "contract", label: t("nouns-contract"), width: "18%", sortBy: ({ record }) => record.contract,
        cell: (item) => item.record.contract || (keepsRecipient("no_contract", item) ? <Chip tone="warn">{t("nouns-contract-missing")}</Chip> : <span className={css.quiet}>{t("activity-none-mark")}</span>),
      },
      { id: "used", label: t("nouns-used"), width: "92px", align: "end", cell: ({ used_by }) => number(used_by.length), sortBy: ({ used_by }) => used_by.length },
    ];
  }, [t, code, country, number, countries]);
}

/** Recipients and categories of recipients (Art. 4(9), 30(1)(d)), with one beside the list. */
export function RecipientsView({ route }: { route: Route }) {
  const { t, code, country } = useWords();
  const reply = useReply("recipient_list", {});
  const columns = useColumns();
  const [filter, setFilter] = useState<RecipientFilter>("all");
  const items = reply.reply?.items ?? [];
  return (
    <NounList
      route={route}
      door={DOOR}
      reply={reply}
      columns={columns}
      blank={BLANK}
      firstField="name"
      minWidth={720}
      texts={({ record }) => [record.reference, record.category, record.name, code("recipient_kind", record.kind), record.contract, record.condition, ...record.countries.flatMap((iso) => [iso, country(iso)])]}
      keeps={(item) => keepsRecipient(filter, item)}
      onShowAll={() => setFilter("all")}
      filter={
        <FilterChips
          label={t("register-filter")}
          chosen={filter}
          onChoose={setFilter}
          choices={RECIPIENT_FILTERS.map((id) => ({ id, label: t(`nouns-filter-${id.replace("_", "-")}`), count: items.filter((item) => keepsRecipient(id, item)).length }))}
        />
      }
      beside={(item) => <RecipientFields key={item.record.id} item={item} field={route.part} />}
    />
  );
}

function RecipientFields({ item, field }: { item: RecipientItem; field: string | null }) {
  const { t, code } = useWords();
  return (
    <RecordEditor item={item} door={DOOR} field={field}>
      {(record) => (
        <>
          <h2 className={css.title}>
            {labelOf(record) || t("register-unnamed")}
            {categoryOnly(record) && <Chip tone="warn">{t("nouns-category-only")}</Chip>}
          </h2>
          <p className={css.line}>{record.reference}</p>
          <div className={css.fields}>
            <TextAt path="name" label={t("nouns-recipient-name")} article="Art. 15(1)(c)" description={t("nouns-recipient-name.why")} />
            {item.used_by.length > 1 && categoryOnly(record) && <p className={css.note}>{t("nouns-name-shared", { count: item.used_by.length })}</p>}
            <TextAt path="category" label={t("nouns-category")} article="Art. 30(1)(d)" placeholder={t("nouns-category.example")} />
            <ChoiceAt path="kind" label={t("nouns-kind")} choices={KINDS.map((value) => ({ value, label: code("recipient_kind", value) }))} />
            <CountriesAt path="countries" label={t("nouns-countries")} description={t("nouns-countries.why")} />
            <TextAt path="contract" label={t("nouns-contract")} article="Art. 28(3)" description={t("nouns-contract.why")} />
            <TextAt path="condition" label={t("nouns-condition")} lines={1} />
            <TextAt path="notes" label={t("activity-notes-short")} lines={2} />
          </div>
          <FindingsOf noun="recipient" id={record.id} />
          <UsedBy refs={item.used_by} part="recipients" />
        </>
      )}
    </RecordEditor>
  );
}
