import { useMemo } from "react";
import { call } from "../../api";
import { blank } from "../../api/blank";
import { useReply } from "../../api/replies";
import type { Recipient } from "../../api/types/Recipient";
import type { RecipientItem } from "../../api/types/RecipientItem";
import type { RecipientKind } from "../../api/types/RecipientKind";
import { useWords } from "../../locales";
import { Chip, Found, TwoLines, type Column } from "../../parts";
import type { Route } from "../../routes";
import { countryTone, labelOf } from "../activity/names";
import { ChoiceAt, DateAt, TextAt } from "../app/fields";
import { AGREEMENT_TONE, Clauses, Contract, Engaged, useRecipients } from "./Agreement";
import { CountriesAt, FindingsOf, type Door } from "./editor";
import { Fold } from "./Fold";
import { JoinableList } from "./JoinableList";
import css from "./nouns.module.css";
import { categoryOnly, countriesOf, keepsRecipient, RECIPIENT_FILTERS } from "./rows";

const DOOR: Door<Recipient> = { list: "recipient_list", save: (held) => call("recipient_save", held) };
const BLANK = blank<Recipient>({ id: "", reference: "", name: "", kind: "unstated" });
const KINDS: RecipientKind[] = ["unstated", "internal", "processor", "joint_controller", "controller", "group", "public_body", "customer"];

function useColumns(): Column<RecipientItem>[] {
  const { t, code, country } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply;
  return useMemo(() => {
    const status = new Map(countries?.items.map((row) => [row.code, row.status]) ?? []);
    return [
      {
        id: "name", label: t("nouns-recipient"), sortBy: ({ record }) => labelOf(record),
        cell: ({ record }) =>
          categoryOnly(record) ? (
            <TwoLines first={<Found text={record.category || t("register-unnamed")} />} second={<Chip tone="warn">{t("nouns-category-only")}</Chip>} />
          ) : (
            <TwoLines first={<Found text={labelOf(record) || t("register-unnamed")} />} second={record.name && record.category && <Found text={record.category} />} />
          ),
      },
      { id: "kind", label: t("nouns-kind"), width: "150px", cell: ({ record }) => code("recipient_kind", record.kind), sortBy: ({ record }) => code("recipient_kind", record.kind) },
      {
        id: "countries", label: t("nouns-countries"), width: "112px", sortBy: ({ record }) => countriesOf(record).join(),
        cell: ({ record }) => <span className={css.chips}>{countriesOf(record).map((iso) => <Chip key={iso} tone={countryTone(status.get(iso))} title={country(iso)}>{iso}</Chip>)}</span>,
      },
      {
        id: "contract", label: t("nouns-contract"), width: "150px", sortBy: ({ standing }) => (standing.needs_agreement ? standing.agreement : ""),
        cell: ({ standing }) =>
          standing.needs_agreement ? (
            <TwoLines
              first={<Chip tone={AGREEMENT_TONE[standing.agreement]}>{code("agreement_state", standing.agreement)}</Chip>}
              second={t("recipients-clauses-count", { present: standing.clauses_present, all: standing.clauses })}
            />
          ) : (
            <span className={css.quiet}>{t("activity-none-mark")}</span>
          ),
      },
    ];
  }, [t, code, country, countries]);
}

/** Recipients and categories of recipients (Art. 4(9), 30(1)(d)), with one beside the list. */
export function RecipientsView({ route }: { route: Route }) {
  const { t, code, country } = useWords();
  return (
    <JoinableList
      noun="recipient"
      screen="recipients"
      route={route}
      door={DOOR}
      reply={useReply("recipient_list", {})}
      blank={BLANK}
      columns={useColumns()}
      filters={RECIPIENT_FILTERS}
      keeps={keepsRecipient}
      nameOf={labelOf}
      minWidth={720}
      texts={({ record }) => [record.reference, record.category, record.name, code("recipient_kind", record.kind), record.contract, record.condition, record.parent_group, record.contact, ...countriesOf(record).flatMap((iso) => [iso, country(iso)])]}
      mark={(record) => categoryOnly(record) && <Chip tone="warn">{t("nouns-category-only")}</Chip>}
      fields={(record, item) => <RecipientFields record={record} item={item} />}
    />
  );
}

function RecipientFields({ record, item }: { record: Recipient; item: RecipientItem }) {
  const { t, code } = useWords();
  const recipients = useRecipients();
  const { standing } = item;
  // Who needs no contract may still have one.
  const contracted = standing.needs_agreement || standing.agreement !== "missing";
  return (
    <>
      <div className={css.fields}>
        <TextAt path="name" label={t("nouns-recipient-name")} article="Art. 15(1)(c)" description={t("nouns-recipient-name.why")} />
        {item.used_by.length > 1 && categoryOnly(record) && <p className={css.note}>{t("nouns-name-shared", { count: item.used_by.length })}</p>}
        <TextAt path="category" label={t("nouns-category")} article="Art. 30(1)(d)" placeholder={t("nouns-category.example")} />
        <ChoiceAt path="kind" label={t("nouns-kind")} choices={KINDS.map((value) => ({ value, label: code("recipient_kind", value) }))} />
      </div>
      <FindingsOf noun="recipient" id={record.id} />
      <Fold heading={t("recipients-where")} open>
        <CountriesAt path="established_in" label={t("field-recipient-established-in")} />
        <CountriesAt path="stores_in" label={t("field-recipient-stores-in")} />
        <CountriesAt path="accesses_from" label={t("field-recipient-accesses-from")} description={t("recipients-access-why")} />
        <CountriesAt path="countries" label={t("recipients-countries-untold")} description={t("recipients-countries-untold.why")} />
      </Fold>
      <Fold heading={t("recipients-contract")} mark={contracted && <Chip tone={AGREEMENT_TONE[standing.agreement]}>{code("agreement_state", standing.agreement)}</Chip>}>
        <Contract item={item} />
      </Fold>
      <Fold heading={t("recipients-clauses")} mark={contracted && t("recipients-clauses-count", { present: standing.clauses_present, all: standing.clauses })}>
        <Clauses />
      </Fold>
      <Fold heading={t("field-recipient-sub-processors")} mark={record.sub_processors.state === "given" ? record.sub_processors.items.length : null}>
        <Engaged record={record} all={recipients} />
      </Fold>
      <Fold heading={t("recipients-contact-and-review")}>
        <TextAt path="contact" label={t("field-recipient-contact")} />
        <TextAt path="address" label={t("field-recipient-address")} lines={1} />
        <TextAt path="data_protection_officer" label={t("field-recipient-data-protection-officer")} />
        <TextAt path="parent_group" label={t("field-recipient-parent-group")} />
        <DateAt path="last_review_on" label={t("field-recipient-last-review-on")} article="Art. 28(1)" />
        <DateAt path="review_on" label={t("field-recipient-review-on")} />
        <TextAt path="condition" label={t("nouns-condition")} lines={1} />
        <TextAt path="notes" label={t("activity-notes-short")} lines={2} />
      </Fold>
    </>
  );
}
