/** The fields of one transfer: only those that its ground needs. */
import { useQueryClient } from "@tanstack/react-query";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { InstrumentItem } from "../../api/types/InstrumentItem";
import type { OnwardTransfer } from "../../api/types/OnwardTransfer";
import type { Transfer } from "../../api/types/Transfer";
import type { TransferRow } from "../../api/types/TransferRow";
import { useWords } from "../../locales";
import { FieldGroup } from "../../parts";
import { labelOf } from "../activity/names";
import { AnswerAt, ChoiceAt, Rows, TextAt, YesNoAt } from "../app/fields";
import { ConfirmationEditor } from "./Adequacy";
import { AssessmentEditor, BLANK_ASSESSMENT } from "./Assessment";
import { useWorld } from "./Country";
import { FREQUENCIES, isBritish, isInstrument, SAFEGUARDS } from "./codes";
import { DerogationFields } from "./Derogation";
import { CodeAt } from "./fields";
import { BLANK_INSTRUMENT, blankParty, CountryAt, InstrumentEditor } from "./Instrument";
import { ModuleHelper } from "./Module";
import { SharedRecord } from "./Shared";
import { annexChips, stepChips } from "./states";
import css from "./transfers.module.css";

export type Opened = { instrument: boolean; assessment: boolean };

type Props = {
  /** Its place in the record that holds it. */
  path: string;
  transfer: Transfer;
  row: TransferRow | undefined;
  asOf: string;
  onBehalf: boolean;
  opened: Opened;
  setOpened: (change: (now: Opened) => Opened) => void;
  /** The field that the address names. */
  field: string | null;
};

export function TransferFields(props: Props) {
  const { t } = useWords();
  const { path, transfer, onBehalf } = props;
  const recipients = useReply("recipient_list", {}).reply?.items ?? [];
  const tool = isInstrument(transfer.safeguard);
  return (
    <>
      <FieldGroup heading={t("transfers-section-flow")} intro={t("transfers-section-flow.why")}>
        <div className={css.two}>
          <ChoiceAt path={`${path}.recipient_id`} label={t("transfers-recipient")} article="Art. 30(1)(d)" choices={recipients.map(({ record }) => ({ value: record.id, label: labelOf(record) || record.reference }))} clearable />
          <CountryAt path={`${path}.country`} label={t("transfers-country")} article={onBehalf ? "Art. 30(2)(c)" : "Art. 30(1)(e)"} />
          <CodeAt path={`${path}.frequency`} label={t("transfers-frequency")} list="transfer_frequency" codes={FREQUENCIES} />
          <CountryAt path={`${path}.exporter_country`} label={t("transfers-exporter-country")} description={t("transfers-exporter-country.why")} />
        </div>
        <YesNoAt path={`${path}.employment_data`} label={t("transfers-employment")} />
      </FieldGroup>
      <FieldGroup heading={t("transfers-section-ground")} intro={t("transfers-section-ground.why")}>
        <Ground {...props} />
      </FieldGroup>
      {tool && !isBritish(transfer.safeguard) && (
        <FieldGroup heading={t("transfers-section-assessment")} intro={t("transfers-section-assessment.why")}>
          <AssessmentChoice {...props} />
        </FieldGroup>
      )}
      {tool && (
        <FieldGroup heading={t("transfers-section-onward")} intro={t("transfers-section-onward.why")}>
          <AnswerAt<OnwardTransfer> path={`${path}.onward`} label={t("transfers-onward")} article="Art. 44" noneLabel={t("transfers-onward.none")}>
            {() => (
              <Rows<OnwardTransfer> path={`${path}.onward.items`} addLabel={t("transfers-add-onward")} blank={() => ({ recipient: "", country: "", safeguard: "" })} rowName={({ recipient }, n) => recipient || String(n + 1)}>
                {(_, at) => (
                  <>
                    <div className={css.two}>
                      <TextAt path={`${at}.recipient`} label={t("transfers-recipient")} />
                      <CountryAt path={`${at}.country`} label={t("transfers-country")} />
                    </div>
                    <TextAt path={`${at}.safeguard`} label={t("transfers-onward-safeguard")} lines={1} />
                  </>
                )}
              </Rows>
            )}
          </AnswerAt>
        </FieldGroup>
      )}
      <FieldGroup heading={t("transfers-section-person")} intro={t("transfers-section-person.why")}>
        {!onBehalf && (tool || transfer.copy_available) && <TextAt path={`${path}.copy_available`} label={t("activity-copy")} article="Art. 13(1)(f)" />}
        <TextAt path={`${path}.detail`} label={t("transfers-particulars")} lines={1} />
        {transfer.documentation && <TextAt path={`${path}.documentation`} label={t("activity-documentation")} article={onBehalf ? "Art. 30(2)(c)" : "Art. 30(1)(e)"} lines={2} />}
      </FieldGroup>
    </>
  );
}

function Ground({ path, transfer, row, asOf, opened, setOpened, field }: Props) {
  const { t, code, country } = useWords();
  const { safeguard } = transfer;
  const tool = isInstrument(safeguard);
  return (
    <>
      <ChoiceAt path={`${path}.safeguard`} label={t("activity-safeguard")} article="Art. 45–49" choices={SAFEGUARDS.map((value) => ({ value, label: code("safeguard", value) }))} />
      {safeguard === "adequacy" && <AdequacyPart path={path} transfer={transfer} asOf={asOf} field={field} />}
      {safeguard === "derogation" && <DerogationFields path={`${path}.derogation`} />}
      {tool && (
        <>
          {!isBritish(safeguard) && <YesNoAt path={`${path}.importer_subject_to_gdpr`} label={t("transfers-subject-gdpr")} article="Art. 3(2)" />}
          <InstrumentChoice path={path} transfer={transfer} row={row} opened={opened} setOpened={setOpened} />
        </>
      )}
      {!tool && safeguard !== "adequacy" && safeguard !== "derogation" && transfer.country && <p className={css.note}>{t("transfers-choose-ground", { country: country(transfer.country) })}</p>}
    </>
  );
}

/** What an adequacy decision needs: nothing, a confirmation per recipient, or another ground. */
function AdequacyPart({ path, transfer, asOf, field }: { path: string; transfer: Transfer; asOf: string; field: string | null }) {
  const { t, country } = useWords();
  const { world } = useWorld(asOf);
  const recipients = useReply("recipient_list", {}).reply?.items ?? [];
  const instruments = useReply("instrument_list", {}).reply?.items ?? [];
  const found = world.get(transfer.country);
  if (!found) return null;
  const item = recipients.find(({ record }) => record.id === transfer.recipient_id);
  return (
    <>
      {found.status === "third" && <p className={css.note}>{t("transfers-adequacy-none", { country: country(transfer.country) })}</p>}
      {found.status === "member" && <p className={css.note}>{t("transfers-member")}</p>}
      {found.status === "adequate" && <p className={css.note}>{t("transfers-adequacy-full")}</p>}
      {found.status === "adequate_limited" &&
        (item ? (
          <div data-record={item.record.id}>
            <ConfirmationEditor key={item.record.id} item={item} country={transfer.country} condition={found.decision?.condition ?? ""} field={field} />
          </div>
        ) : (
          <p className={css.note}>{t("transfers-choose-recipient-first")}</p>
        ))}
      {(found.status === "adequate_limited" || found.status === "adequate") && (
        <ChoiceAt path={`${path}.fallback_instrument_id`} label={t("transfers-fallback")} description={t("transfers-fallback.why")} choices={instruments.map(({ record }) => ({ value: record.id, label: `${record.reference} ${record.name}`.trim() }))} clearable />
      )}
    </>
  );
}

/** The instrument: chosen among those of its kind, or made with what the register knows already. */
function InstrumentChoice({ path, transfer, row, opened, setOpened }: Pick<Props, "path" | "transfer" | "row" | "opened" | "setOpened">) {
  const { t, code, country } = useWords();
  const queries = useQueryClient();
  const instruments = useReply("instrument_list", {}).reply?.items ?? [];
  const recipients = useReply("recipient_list", {}).reply?.items ?? [];
  const organisations = useReply("organisation_list", {}).reply?.items ?? [];
  const { safeguard } = transfer;
  const fitting = instruments.filter(({ record }) => record.kind === safeguard || record.id === transfer.instrument_id);
  const chosen = instruments.find(({ record }) => record.id === transfer.instrument_id);
  const proposed = row?.proposed_module ?? null;
  const clauses = safeguard === "standard_contractual_clauses";
  const roles = { exporter: row?.exporter_role ?? transfer.exporter_role, importer: row?.importer_role ?? transfer.importer_role };
  const make = async (): Promise<string> => {
    const importer = recipients.find(({ record }) => record.id === transfer.recipient_id)?.record;
    const exporter = organisations.find(({ record }) => record.keeps_register)?.record;
    const record = {
      ...BLANK_INSTRUMENT,
      kind: safeguard,
      name: t("transfers-instrument-for", { safeguard: t(`transfers-short-${safeguard.replaceAll("_", "-")}`), recipient: importer ? labelOf(importer) : (transfer.country && country(transfer.country)) }),
      module: clauses ? proposed : null,
      exporters: exporter ? [blankParty({ party_id: exporter.id, name: exporter.name, address: exporter.address, country: exporter.country, role: roles.exporter, contact_details: exporter.email })] : [],
      importers: importer ? [blankParty({ party_id: importer.id, name: labelOf(importer), country: transfer.country, role: roles.importer })] : [],
    };
    const { saved } = await call("instrument_save", { record, version: 0 });
    await queries.invalidateQueries({ queryKey: ["instrument_list"] });
    return saved;
  };
  const take = async (module: NonNullable<typeof proposed>) => {
    if (!chosen) return;
    await call("instrument_save", { record: { ...chosen.record, module }, version: chosen.version });
    await queries.invalidateQueries();
  };
  return (
    <>
      {clauses && <ModuleHelper path={path} proposed={proposed} roles={roles} named={chosen?.record.module ?? null} take={chosen ? take : null} />}
      <SharedRecord<InstrumentItem>
        path={`${path}.instrument_id`}
        label={t("transfers-choose-instrument")}
        article={row ? `Art. ${row.safeguard_article}` : "Art. 46"}
        items={fitting}
        make={make}
        makeLabel={t("transfers-new-instrument")}
        states={(item) => annexChips(item, { t, code })}
        open={opened.instrument}
        setOpen={(instrument) => setOpened((now) => ({ ...now, instrument }))}
        editor={(item) => <InstrumentEditor key={item.record.id} item={item} field={null} />}
      />
    </>
  );
}

function AssessmentChoice({ path, transfer, opened, setOpened }: Props) {
  const { t, code, country } = useWords();
  const queries = useQueryClient();
  const assessments = useReply("assessment_list", {}).reply?.items ?? [];
  const recipients = useReply("recipient_list", {}).reply?.items ?? [];
  const make = async (): Promise<string> => {
    const importer = recipients.find(({ record }) => record.id === transfer.recipient_id)?.record;
    const record = {
      ...BLANK_ASSESSMENT,
      name: t("transfers-assessment-for", { country: transfer.country ? country(transfer.country) : t("transfers-country-open"), recipient: importer ? labelOf(importer) : t("transfers-recipient-open") }),
      importer_id: transfer.recipient_id,
      transfer: { ...BLANK_ASSESSMENT.transfer, countries: transfer.country ? [transfer.country] : [] },
      tool: { instrument_id: transfer.instrument_id, text: "" },
    };
    const { saved } = await call("assessment_save", { record, version: 0 });
    await queries.invalidateQueries({ queryKey: ["assessment_list"] });
    return saved;
  };
  return (
    <SharedRecord
      path={`${path}.assessment_id`}
      label={t("transfers-choose-assessment")}
      article={t("transfers-clause", { clause: "14" })}
      items={assessments}
      make={make}
      makeLabel={t("transfers-new-assessment")}
      states={(item) => stepChips(item, { t, code })}
      open={opened.assessment}
      setOpen={(assessment) => setOpened((now) => ({ ...now, assessment }))}
      editor={(item) => <AssessmentEditor key={item.record.id} item={item} field={null} />}
    />
  );
}
