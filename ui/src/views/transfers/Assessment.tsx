/** A transfer impact assessment in its six steps (clause 14 of (EU) 2021/914; EDPB Recommendations 01/2020). */
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { AssessmentItem } from "../../api/types/AssessmentItem";
import type { SupplementaryMeasure } from "../../api/types/SupplementaryMeasure";
import type { TransferImpactAssessment } from "../../api/types/TransferImpactAssessment";
import { useWords } from "../../locales";
import { FieldGroup } from "../../parts";
import { labelOf } from "../activity/names";
import { AnswerAt, ChoiceAt, DateAt, Rows, TagsAt, TextAt, YesNoAt } from "../app/fields";
import { CountriesAt, RecordEditor, type Door } from "../nouns/editor";
import { FORMATS, MEASURE_KINDS, OUTCOMES, USE_CASES } from "./codes";
import { CodeAt, CodesAt } from "./fields";
import css from "./transfers.module.css";

export const ASSESSMENT_DOOR: Door<TransferImpactAssessment> = { list: "assessment_list", save: (held) => call("assessment_save", held) };

export const BLANK_ASSESSMENT: TransferImpactAssessment = {
  id: "", reference: "", name: "", importer_id: "", importer: "",
  transfer: { countries: [], personal_data: "", format: "unstated", purpose: "", sector: "", chain: "", minimisation: "", use_cases: [] },
  tool: { instrument_id: "", text: "" },
  destination: { laws: "", practice: "", remedies: "", importer_experience: "", impinges: null },
  measures: { state: "open" }, formal_steps: "", re_evaluation: "",
  outcome: "unstated", reasoning: "", decided_by: "", decided_on: "", review_on: "", documents: [], notes: "",
};

/** The editor of one assessment; every field saves itself. */
export function AssessmentEditor({ item, field }: { item: AssessmentItem; field: string | null }) {
  return (
    <RecordEditor item={item} door={ASSESSMENT_DOOR} field={field}>
      {() => <Steps />}
    </RecordEditor>
  );
}

function Steps() {
  const { t } = useWords();
  const recipients = useReply("recipient_list", {}).reply?.items.map(({ record }) => record) ?? [];
  const instruments = useReply("instrument_list", {}).reply?.items.map(({ record }) => record) ?? [];
  const step = (n: number) => ({ heading: t("transfers-step", { n, what: t(`transfers-step-${n}`) }), intro: t(`transfers-step-${n}.why`) });
  return (
    <>
      <div className={css.two}>
        <TextAt path="name" label={t("activity-name")} placeholder={t("transfers-assessment.example")} />
        <ChoiceAt path="importer_id" label={t("transfers-importer")} choices={recipients.map((one) => ({ value: one.id, label: labelOf(one) }))} clearable />
      </div>
      <FieldGroup {...step(1)}>
        <CountriesAt path="transfer.countries" label={t("transfers-countries")} description={t("transfers-countries.why")} />
        <div className={css.two}>
          <TextAt path="transfer.personal_data" label={t("activity-data")} />
          <CodeAt path="transfer.format" label={t("transfers-format")} list="data_format" codes={FORMATS} />
          <TextAt path="transfer.purpose" label={t("activity-purpose")} />
          <TextAt path="transfer.sector" label={t("transfers-sector")} />
        </div>
        <TextAt path="transfer.chain" label={t("transfers-chain")} lines={1} />
        <TextAt path="transfer.minimisation" label={t("transfers-minimisation")} lines={1} />
        <CodesAt path="transfer.use_cases" label={t("transfers-use-cases")} description={t("transfers-use-cases.why")} list="use_case" codes={USE_CASES} />
      </FieldGroup>
      <FieldGroup {...step(2)}>
        <div className={css.two}>
          <ChoiceAt path="tool.instrument_id" label={t("transfers-instrument")} choices={instruments.map(({ id, reference, name }) => ({ value: id, label: `${reference} ${name}`.trim() }))} clearable />
          <TextAt path="tool.text" label={t("transfers-tool-words")} />
        </div>
      </FieldGroup>
      <FieldGroup {...step(3)}>
        <TextAt path="destination.laws" label={t("transfers-laws")} lines={2} />
        <TextAt path="destination.practice" label={t("transfers-practice")} lines={2} />
        <TextAt path="destination.remedies" label={t("transfers-remedies")} lines={2} />
        <TextAt path="destination.importer_experience" label={t("transfers-experience")} article={t("transfers-clause", { clause: "15" })} lines={2} />
        <YesNoAt path="destination.impinges" label={t("transfers-impinges")} />
      </FieldGroup>
      <FieldGroup {...step(4)}>
        <AnswerAt<SupplementaryMeasure> path="measures" label={t("transfers-supplementary")} noneLabel={t("transfers-supplementary.none")}>
          {() => (
            <Rows<SupplementaryMeasure> path="measures.items" addLabel={t("transfers-add-measure")} blank={() => ({ kind: "technical", text: "" })} rowName={({ text }, n) => text || t("activity-measure-n", { n: n + 1 })}>
              {(_, path) => (
                <div className={css.kindAndText}>
                  <CodeAt path={`${path}.kind`} label={t("nouns-kind")} list="measure_kind" codes={MEASURE_KINDS} />
                  <TextAt path={`${path}.text`} label={t("transfers-measure")} lines={1} />
                </div>
              )}
            </Rows>
          )}
        </AnswerAt>
      </FieldGroup>
      <FieldGroup {...step(5)}>
        <TextAt path="formal_steps" label={t("transfers-formal-steps")} lines={1} />
      </FieldGroup>
      <FieldGroup {...step(6)}>
        <TextAt path="re_evaluation" label={t("transfers-re-evaluation")} lines={1} />
        <DateAt path="review_on" label={t("transfers-review-on")} />
      </FieldGroup>
      <FieldGroup heading={t("transfers-outcome")} intro={t("transfers-outcome.why")}>
        <CodeAt path="outcome" label={t("transfers-outcome")} article={t("transfers-clause", { clause: "14" })} list="assessment_outcome" codes={OUTCOMES} />
        <TextAt path="reasoning" label={t("transfers-reasoning")} lines={2} />
        <div className={css.two}>
          <TextAt path="decided_by" label={t("transfers-decided-by")} />
          <DateAt path="decided_on" label={t("transfers-decided-on")} />
        </div>
        <TagsAt path="documents" label={t("transfers-documents")} description={t("transfers-documents.why")} />
        <TextAt path="notes" label={t("activity-notes-short")} lines={2} />
      </FieldGroup>
    </>
  );
}
