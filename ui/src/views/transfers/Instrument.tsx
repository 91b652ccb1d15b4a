/** The fields of an instrument (Art. 46, 47): only those that its kind has. */
import { Button, Menu } from "@mantine/core";
import { IconAddressBook } from "@tabler/icons-react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { Answer } from "../../api/types/Answer";
import type { AuthorisedSubProcessor } from "../../api/types/AuthorisedSubProcessor";
import type { InstrumentItem } from "../../api/types/InstrumentItem";
import type { InstrumentParty } from "../../api/types/InstrumentParty";
import type { TransferInstrument } from "../../api/types/TransferInstrument";
import { useWords } from "../../locales";
import { FieldGroup, useToast } from "../../parts";
import { labelOf } from "../activity/names";
import { usePlace } from "../app/editing";
import { AnswerAt, ChoiceAt, DateAt, MaybeAt, Rows, TagsAt, TextAt, YesNoAt } from "../app/fields";
import { RecordEditor, type Door } from "../nouns/editor";
import { AUTHORITY_CASES, FREQUENCIES, INSTRUMENTS, MODULES, PARTS_OF, ROLES, SUB_PROCESSOR_OPTIONS } from "./codes";
import { CodeAt } from "./fields";
import css from "./transfers.module.css";

export const INSTRUMENT_DOOR: Door<TransferInstrument> = { list: "instrument_list", save: (held) => call("instrument_save", held) };

const given = <T,>(answer: Answer<T>): T[] => (answer.state === "given" ? answer.items : []);
const OPEN = { state: "open" } as const;
export const blankParty = (party: Partial<InstrumentParty> = {}): InstrumentParty => ({
  party_id: "", name: "", address: "", country: "", role: "unstated", contact_name: "", contact_position: "", contact_details: "", data_protection_officer: "", representative: "", activities: "", signed_on: "", ...party,
});
export const BLANK_INSTRUMENT: TransferInstrument = {
  id: "", reference: "", name: "", kind: "unstated", edition: "", module: null, exporters: [], importers: [],
  choices: { docking: null, sub_processors: "unstated", notice_period: "", dispute_body: null, authority_case: "unstated", governing_law: "", courts: "" },
  signed_on: "", valid_until: "", version: "",
  description: { data_subjects: "", personal_data: "", sensitive_data: OPEN, sensitive_safeguards: "", frequency: "unstated", nature: "", purposes: "", retention: "", sub_processing: "" },
  competent_authority: "", measures: "", sub_processor_measures: "", sub_processors: OPEN,
  approval: { authority: "", decision: "", approved_on: "" }, members: [], commitments: "",
  british: { version: "", starts_on: "", joined_to: "", risk_assessment: "" },
  copy_available: "", kept_at: "", notes: "",
};

/** The editor of one instrument; every field saves itself. */
export function InstrumentEditor({ item, field }: { item: InstrumentItem; field: string | null }) {
  return (
    <RecordEditor item={item} door={INSTRUMENT_DOOR} field={field}>
      {(record) => <InstrumentFields record={record} />}
    </RecordEditor>
  );
}

function InstrumentFields({ record }: { record: TransferInstrument }) {
  const { t, code } = useWords();
  const asks = (part: keyof typeof PARTS_OF) => PARTS_OF[part].includes(record.kind);
  const { module } = record;
  return (
    <>
      <FieldGroup heading={t("transfers-instrument")} intro={t("transfers-instrument.why")}>
        <div className={css.two}>
          <TextAt path="name" label={t("activity-name")} placeholder={t("transfers-instrument.example")} />
          <ChoiceAt path="kind" label={t("nouns-kind")} article="Art. 46" choices={[...(record.kind === "unstated" ? ["unstated" as const] : []), ...INSTRUMENTS].map((value) => ({ value, label: code("safeguard", value) }))} />
          {asks("module") && <MaybeAt path="module" label={t("transfers-module")} article="(EU) 2021/914" choices={MODULES.map((value) => ({ value, label: code("scc_module", value) }))} />}
          {asks("module") && <TextAt path="edition" label={t("transfers-edition")} placeholder="2021/914" />}
          <DateAt path="signed_on" label={t("transfers-signed-on")} />
          <DateAt path="valid_until" label={t("transfers-binds-until")} />
          <TextAt path="version" label={t("transfers-version")} />
          <TextAt path="kept_at" label={t("transfers-kept-at")} />
        </div>
        <TextAt path="copy_available" label={t("activity-copy")} article="Art. 13(1)(f), 15(2)" />
      </FieldGroup>
      {asks("british") && <British addendum={record.kind === "uk_addendum"} />}
      {asks("approval") && (
        <FieldGroup heading={t("transfers-approval")} intro={t("transfers-approval.why")}>
          <div className={css.two}>
            <TextAt path="approval.authority" label={t("transfers-approval-authority")} />
            <TextAt path="approval.decision" label={t("transfers-approval-decision")} />
            <DateAt path="approval.approved_on" label={t("transfers-approval-on")} />
          </div>
          {asks("members") && <TagsAt path="members" label={t("transfers-members")} article="Art. 47(1)(a)" description={t("transfers-members.why")} />}
          {asks("commitments") && <TextAt path="commitments" label={t("transfers-commitments")} article="Art. 46(2)(e), (f)" lines={2} />}
        </FieldGroup>
      )}
      {asks("parties") && <Parties />}
      {asks("choices") && <Choices module={module} />}
      {asks("description") && <Description forProcessors={module === "two" || module === "three"} />}
      {asks("measures") && module !== "four" && (
        <FieldGroup heading={t("transfers-annex-measures")} intro={t("transfers-annex-measures.why")}>
          {asks("choices") && <TextAt path="competent_authority" label={t("transfers-annex-authority")} article={t("transfers-annex-i-c")} />}
          <TextAt path="measures" label={t("transfers-measures")} article={asks("choices") ? t("transfers-annex-ii") : undefined} lines={3} />
          {(module === "two" || module === "three") && <TextAt path="sub_processor_measures" label={t("transfers-sub-measures")} article={t("transfers-annex-ii")} lines={2} />}
          {record.choices.sub_processors === "specific" && (module === "two" || module === "three") && <SubProcessors />}
        </FieldGroup>
      )}
      <FieldGroup heading={t("activity-notes-short")}>
        <TextAt path="notes" label={t("activity-notes-short")} lines={2} />
      </FieldGroup>
    </>
  );
}

function British({ addendum }: { addendum: boolean }) {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("transfers-british")} intro={t("transfers-british.why")}>
      <div className={css.two}>
        <TextAt path="british.version" label={t("transfers-british-version")} placeholder={addendum ? "B1.0" : "A1.0"} />
        <DateAt path="british.starts_on" label={t("transfers-british-starts")} />
        {addendum && <TextAt path="british.joined_to" label={t("transfers-british-joined")} />}
        <TextAt path="british.risk_assessment" label={t("transfers-british-risk")} />
      </div>
    </FieldGroup>
  );
}

function Parties() {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("transfers-parties")} intro={t("transfers-parties.why")}>
      <PartyRows path="exporters" />
      <PartyRows path="importers" />
    </FieldGroup>
  );
}

function PartyRows({ path }: { path: "exporters" | "importers" }) {
  const { t } = useWords();
  const exporter = path === "exporters";
  return (
    <section aria-label={t(`transfers-${path}`)}>
      <h3 className={css.subhead}>{t(`transfers-${path}`)}</h3>
      <Rows<InstrumentParty> path={path} addLabel={t(`transfers-add-${path}`)} blank={() => blankParty({ role: exporter ? "controller" : "unstated" })} rowName={({ name }, n) => name || `${t(`transfers-${path}`)} ${n + 1}`}>
        {(_, at) => (
          <>
            <div className={css.two}>
              <TextAt path={`${at}.name`} label={t("activity-name")} />
              <CodeAt path={`${at}.role`} label={t("transfers-role")} list="transfer_role" codes={ROLES} />
              <TextAt path={`${at}.address`} label={t("transfers-address")} />
              <CountryAt path={`${at}.country`} label={t("activity-country")} />
              <TextAt path={`${at}.contact_name`} label={t("transfers-contact-name")} />
              <TextAt path={`${at}.contact_position`} label={t("transfers-contact-position")} />
              <TextAt path={`${at}.contact_details`} label={t("transfers-contact-details")} />
              <DateAt path={`${at}.signed_on`} label={t("transfers-signed-on")} />
              {exporter && <TextAt path={`${at}.data_protection_officer`} label={t("nouns-dpo")} />}
              {exporter && <TextAt path={`${at}.representative`} label={t("nouns-representative")} />}
            </div>
            <TextAt path={`${at}.activities`} label={t("transfers-party-activities")} lines={1} />
          </>
        )}
      </Rows>
      <FromRegister path={path} />
    </section>
  );
}

/** Takes a party over from the register, so that nothing is asked twice. */
function FromRegister({ path }: { path: "exporters" | "importers" }) {
  const { value: rows, save, readOnly } = usePlace<InstrumentParty[]>(path);
  const { t } = useWords();
  const toast = useToast();
  const organisations = useReply("organisation_list", {}).reply?.items.map(({ record }) => record) ?? [];
  const recipients = useReply("recipient_list", {}).reply?.items.map(({ record }) => record) ?? [];
  if (readOnly) return null;
  const known = [
    ...organisations.map((one) => blankParty({
      party_id: one.id, name: one.name, address: one.address, country: one.country, role: "controller", contact_details: one.email,
      data_protection_officer: given(one.data_protection_officers).map(({ name, email }) => [name, email].filter(Boolean).join(", ")).join("; "),
      representative: given(one.representatives).map(({ name, address }) => [name, address].filter(Boolean).join(", ")).join("; "),
    })),
    ...recipients.filter(({ name }) => name).map((one) => blankParty({
      party_id: one.id, name: labelOf(one), country: one.countries[0] ?? "", role: one.kind === "processor" ? "processor" : one.kind === "unstated" ? "unstated" : "controller",
    })),
  ].filter(({ party_id, name }) => name !== "" && !rows.some((row) => row.party_id === party_id));
  if (known.length === 0) return null;
  return (
    <Menu width={320}>
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" leftSection={<IconAddressBook size={14} aria-hidden />}>{t("transfers-from-register")}</Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} className={css.scrolls}>
        {known.map((party) => (
          <Menu.Item key={party.party_id} onClick={() => void save([...rows, party]).catch(toast.failed)}>{party.name}</Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** A country by its name; the record holds its code. */
export function CountryAt({ path, label, article, description }: { path: string; label: string; article?: string; description?: string }) {
  const countries = useReply("country_list", { as_of: "" }).reply?.items ?? [];
  return <ChoiceAt path={path} label={label} article={article} description={description} choices={countries.map(({ code, name }) => ({ value: code, label: name }))} clearable />;
}

/** What the parties chose in the clauses; only the clauses that the module has. */
function Choices({ module }: { module: TransferInstrument["module"] }) {
  const { t } = useWords();
  const engages = module === "two" || module === "three";
  return (
    <FieldGroup heading={t("transfers-choices")} intro={t("transfers-choices.why")}>
      <YesNoAt path="choices.docking" label={t("transfers-docking")} article={t("transfers-clause", { clause: "7" })} />
      {engages && <CodeAt path="choices.sub_processors" label={t("transfers-sub-option")} article={t("transfers-clause", { clause: "9(a)" })} list="sub_processor_option" codes={SUB_PROCESSOR_OPTIONS} />}
      {engages && <TextAt path="choices.notice_period" label={t("transfers-notice-period")} article={t("transfers-clause", { clause: "9(a)" })} placeholder={t("transfers-notice-period.example")} />}
      <YesNoAt path="choices.dispute_body" label={t("transfers-dispute-body")} article={t("transfers-clause", { clause: "11(a)" })} />
      {module !== "four" && <CodeAt path="choices.authority_case" label={t("transfers-authority-case")} article={t("transfers-clause", { clause: "13" })} list="authority_case" codes={AUTHORITY_CASES} />}
      <div className={css.two}>
        <CountryAt path="choices.governing_law" label={t("transfers-governing-law")} article={t("transfers-clause", { clause: "17" })} />
        <CountryAt path="choices.courts" label={t("transfers-courts")} article={t("transfers-clause", { clause: "18" })} />
      </div>
    </FieldGroup>
  );
}

function Description({ forProcessors }: { forProcessors: boolean }) {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("transfers-description")} intro={t("transfers-description.why")}>
      <TextAt path="description.data_subjects" label={t("activity-subjects")} lines={1} />
      <TextAt path="description.personal_data" label={t("activity-data")} lines={1} />
      <AnswerAt<string> path="description.sensitive_data" label={t("transfers-sensitive")} noneLabel={t("transfers-sensitive.none")}>
        {() => (
          <>
            <Rows<string> path="description.sensitive_data.items" addLabel={t("transfers-add-sensitive")} blank={() => ""} rowName={(text, n) => text || String(n + 1)}>
              {(_, path) => <TextAt path={path} label={t("transfers-sensitive-one")} />}
            </Rows>
            <TextAt path="description.sensitive_safeguards" label={t("transfers-sensitive-safeguards")} lines={1} />
          </>
        )}
      </AnswerAt>
      <div className={css.two}>
        <CodeAt path="description.frequency" label={t("transfers-frequency")} list="transfer_frequency" codes={FREQUENCIES} />
        <TextAt path="description.retention" label={t("transfers-retention")} />
      </div>
      <TextAt path="description.nature" label={t("transfers-nature")} lines={1} />
      <TextAt path="description.purposes" label={t("transfers-purposes")} lines={1} />
      {forProcessors && <TextAt path="description.sub_processing" label={t("transfers-sub-processing")} lines={1} />}
    </FieldGroup>
  );
}

function SubProcessors() {
  const { t } = useWords();
  return (
    <AnswerAt<AuthorisedSubProcessor> path="sub_processors" label={t("nouns-sub-processors")} article={t("transfers-annex-iii")} noneLabel={t("nouns-sub-processors.none")}>
      {() => (
        <Rows<AuthorisedSubProcessor> path="sub_processors.items" addLabel={t("transfers-add-sub-processor")} blank={() => ({ name: "", address: "", contact: "", description: "" })} rowName={({ name }, n) => name || String(n + 1)}>
          {(_, path) => (
            <>
              <div className={css.two}>
                <TextAt path={`${path}.name`} label={t("activity-name")} />
                <TextAt path={`${path}.address`} label={t("transfers-address")} />
                <TextAt path={`${path}.contact`} label={t("activity-contact")} />
              </div>
              <TextAt path={`${path}.description`} label={t("transfers-sub-does")} lines={1} />
            </>
          )}
        </Rows>
      )}
    </AnswerAt>
  );
}
