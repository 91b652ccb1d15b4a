/** The shorter sections of an activity. */
import { MultiSelect } from "@mantine/core";
import { useReply } from "../../api/replies";
import type { Activity } from "../../api/types/Activity";
import type { ActivityView } from "../../api/types/ActivityView";
import type { AutomatedDecision } from "../../api/types/AutomatedDecision";
import type { JointController } from "../../api/types/JointController";
import type { SecurityMeasure } from "../../api/types/SecurityMeasure";
import { useWords } from "../../locales";
import { Chip, CompletenessBar, FactList, FieldGroup, useAutosave, useToast } from "../../parts";
import { usePlace } from "../app/editing";
import { AnswerAt, CheckAt, ChoiceAt, DateAt, Place, Rows, TagsAt, TextAt } from "../app/fields";
import { SuggestAt } from "../app/Suggest";
import { Textarea } from "@mantine/core";
import { Attachments } from "../life/Attachments";
import { History } from "../life/History";
import { Labels, OwnFields } from "../life/OwnFields";
import { CYCLES } from "../life/cycles";
import css from "./activity.module.css";


export function Identity() {
  const { t, code } = useWords();
  const organisations = useReply("organisation_list", {}).reply?.items.map(({ record }) => record) ?? [];
  const keeper = organisations.find(({ keeps_register }) => keeps_register);
  return (
    <FieldGroup heading={t("activity-section-identity")} intro={t("activity-section-identity.why")}>
      <TextAt path="name" label={t("activity-name")} placeholder={t("activity-name.example")} />
      <div className={css.two}>
        <TextAt path="group" label={t("activity-group")} placeholder={t("activity-group.example")} />
        <ChoiceAt path="status" label={t("activity-status")} choices={(["draft", "in_review", "approved", "retired"] as const).map((value) => ({ value, label: code("activity_status", value) }))} />
        <TextAt path="owner" label={t("activity-owner")} />
        <TextAt path="department" label={t("activity-department")} />
      </div>
      <TextAt path="description" label={t("activity-description")} lines={2} />
      {organisations.length > 1 && (
        <ChoiceAt
          path="controller_id"
          label={t("activity-controller")}
          article="Art. 30(1)(a)"
          clearable
          placeholder={keeper?.name}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <AnswerAt<JointController> path="joint_controllers" label={t("activity-joint")} article="Art. 26" noneLabel={t("activity-joint.none")}>
        {() => (
          <Rows<JointController> path="joint_controllers.items" addLabel={t("activity-add-joint")} blank={() => ({ name: "", contact: "", party_id: "", arrangement: "", arranged_on: "", responsibilities: "", essence: "" })} rowName={({ name }, n) => name || String(n + 1)}>
            {(_, path) => (
              <>
                <div className={css.two}>
                  <TextAt path={`${path}.name`} label={t("activity-joint-name")} />
                  <TextAt path={`${path}.contact`} label={t("activity-contact")} />
                </div>
                <div className={css.two}>
                  <TextAt path={`${path}.arrangement`} label={t("activity-arrangement")} article="Art. 26(1)" />
                  <DateAt path={`${path}.arranged_on`} label={t("recipients-arranged-on")} />
                </div>
                <TextAt path={`${path}.responsibilities`} label={t("recipients-responsibilities")} article="Art. 26(1)" lines={1} />
                <TextAt path={`${path}.essence`} label={t("recipients-essence")} article="Art. 26(2)" lines={1} />
              </>
            )}
          </Rows>
        )}
      </AnswerAt>
    </FieldGroup>
  );
}

export function Sources() {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("activity-section-sources")} intro={t("activity-section-sources.why")}>
      <TextAt path="source_of_data" label={t("activity-source")} article="Art. 14(2)(f), 15(1)(g)" lines={2} />
      <AnswerAt<string> path="public_sources" label={t("activity-public-sources")} article="Art. 14(2)(f), 15(1)(g)" noneLabel={t("activity-public-sources.none")}>
        {() => <TagsAt path="public_sources.items" label={t("activity-public-sources")} placeholder={t("activity-criminal-law.example")} />}
      </AnswerAt>
      <TagsAt path="mandatory_data" label={t("activity-mandatory-data")} article="Art. 13(2)(e)" />
      <TagsAt path="optional_data" label={t("activity-optional-data")} article="Art. 13(2)(e)" />
    </FieldGroup>
  );
}

export function Security() {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("activity-section-security")} intro={t("activity-section-security.why")}>
      <CheckAt path="security_inherited" label={t("activity-security-inherited")} description={t("activity-security-inherited.why")} />
      <AnswerAt<SecurityMeasure> path="security" label={t("activity-security")} article="Art. 30(1)(g), 32(1)" noneLabel={t("activity-security.none")}>
        {() => (
          <Rows<SecurityMeasure> path="security.items" addLabel={t("activity-add-measure")} blank={() => ({ text: "" })} rowName={(_, n) => t("activity-measure-n", { n: n + 1 })}>
            {(_, path, n) => <SuggestAt path={`${path}.text`} kind="measures" label={t("activity-measure-n", { n: n + 1 })} name={t("activity-measure-n", { n: n + 1 })} />}
          </Rows>
        )}
      </AnswerAt>
    </FieldGroup>
  );
}

/** Which rights the legal bases leave (Art. 15 to 22). */
export function rightsOf(activity: Activity): { right: string; article: string; holds: boolean }[] {
  const kinds = new Set(activity.purposes.flatMap(({ legal_bases }) => legal_bases.map(({ kind }) => kind)));
  return [
    { right: "access", article: "15", holds: true },
    { right: "rectification", article: "16", holds: true },
    { right: "erasure", article: "17", holds: true },
    { right: "restriction", article: "18", holds: true },
    { right: "portability", article: "20", holds: kinds.has("consent") || kinds.has("contract") },
    { right: "objection", article: "21", holds: kinds.has("legitimate_interests") || kinds.has("public_task") },
    { right: "withdraw_consent", article: "7(3)", holds: kinds.has("consent") },
  ];
}

export function Rights({ activity }: { activity: Activity }) {
  const { t, code, cite } = useWords();
  return (
    <FieldGroup heading={t("activity-section-rights")} intro={t("activity-section-rights.why")}>
      <AnswerAt<AutomatedDecision> path="automated_decisions" label={t("activity-decisions")} article="Art. 22(1)" noneLabel={t("activity-decisions.none")}>
        {() => (
          <Rows<AutomatedDecision> path="automated_decisions.items" addLabel={t("activity-add-decision")} blank={() => ({ decision: "", logic: "", consequences: "" })} rowName={({ decision }, n) => decision || String(n + 1)}>
            {(_, path) => (
              <>
                <TextAt path={`${path}.decision`} label={t("activity-decision")} />
                <TextAt path={`${path}.logic`} label={t("activity-logic")} article="Art. 15(1)(h)" lines={2} />
                <TextAt path={`${path}.consequences`} label={t("activity-consequences")} article="Art. 15(1)(h)" lines={2} />
              </>
            )}
          </Rows>
        )}
      </AnswerAt>
      <FactList
        heading={t("activity-rights")}
        layout="ledger"
        facts={rightsOf(activity).map(({ right, article, holds }) => ({
          id: right,
          label: (
            <>
              {code("right", right)} <span className={css.article}>{cite(`Art. ${article}`)}</span>
            </>
          ),
          value: <Chip tone={holds ? "ok" : "neutral"}>{t(holds ? "activity-right-holds" : "activity-right-not")}</Chip>,
        }))}
      />
    </FieldGroup>
  );
}

export function Systems() {
  const { value, save, readOnly } = usePlace<string[]>("systems");
  const { t } = useWords();
  const toast = useToast();
  const systems = useReply("system_list", {}).reply?.items.map(({ record }) => record) ?? [];
  const chosen = systems.filter(({ id }) => value.includes(id));
  return (
    <FieldGroup heading={t("activity-section-systems")} intro={t("activity-section-systems.why")}>
      <Place path="systems">
        <MultiSelect
          label={t("activity-systems")}
          placeholder={value.length ? "" : t("ui-choose")}
          data={systems.map(({ id, name, reference }) => ({ value: id, label: name || reference }))}
          value={value}
          disabled={readOnly}
          searchable
          onChange={(next) => void save(next).catch(toast.failed)}
        />
      </Place>
      {chosen.map((system) => (
        <FactList
          key={system.id}
          heading={system.name}
          facts={[
            { id: "owner", label: t("activity-owner"), value: system.owner || t("activity-not-said") },
            { id: "search", label: t("activity-search-instruction"), value: system.search_instruction || t("activity-not-said") },
          ]}
        />
      ))}
    </FieldGroup>
  );
}

function NotesField() {
  const { value, save, readOnly } = usePlace<string[]>("notes");
  const { t } = useWords();
  // One note a line: lines are what the record keeps.
  const { draft, change, flush, state } = useAutosave(value.join("\n"), (text) => save(text.split("\n").filter((line) => line.trim() !== "")));
  return (
    <Place path="notes">
      <Textarea
        label={t("activity-notes")}
        description={t("activity-notes.why")}
        autosize
        minRows={3}
        value={draft}
        disabled={readOnly}
        error={state.is === "failed" ? state.failure.message : null}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
    </Place>
  );
}

export function Notes() {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("activity-section-notes")} intro={t("activity-section-notes.why")}>
      <div className={css.two}>
        <ChoiceAt path="review_cycle" label={t("life-cycle")} description={t("life-cycle.why")} clearable choices={CYCLES.map((value) => ({ value, label: t(`life-cycle-${value.toLowerCase()}`) }))} />
        <DateAt path="review_on" label={t("activity-review-on")} description={t("life-review-on.why")} />
      </div>
      <Labels />
      <OwnFields noun="activity" />
      <NotesField />
    </FieldGroup>
  );
}

/** The files attached to the activity. */
export function Documents({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("activity-section-documents")} intro={t("activity-section-documents.why")}>
      <Attachments noun="activity" id={id} />
    </FieldGroup>
  );
}

/** Its states, and what differs between them. */
export function Past({ id, fromApproval }: { id: string; fromApproval: boolean }) {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("activity-section-history")} intro={t("activity-section-history.why")}>
      <History noun="activity" id={id} fromApproval={fromApproval} />
    </FieldGroup>
  );
}

export function Summary({ view }: { view: ActivityView }) {
  const { t, code, number } = useWords();
  const { activity, completeness, requests } = view;
  const bases = [...new Set(activity.purposes.flatMap(({ legal_bases }) => legal_bases.map(({ kind }) => code("legal_basis", kind))))];
  const answered = (answer: { state: string; items?: unknown[] }) =>
    answer.state === "given" ? number(answer.items?.length ?? 0) : code("answer", answer.state);
  return (
    <FieldGroup heading={t("activity-section-summary")} intro={t("activity-section-summary.why")}>
      <CompletenessBar value={completeness.percent} missing={completeness.required_missing} />
      <FactList
        facts={[
          { id: "name", label: t("activity-name"), value: activity.name },
          { id: "purposes", label: t("activity-section-purposes"), value: activity.purposes.map(({ text }) => text).join("; ") || t("activity-not-said") },
          { id: "bases", label: t("activity-legal-bases"), value: bases.join("; ") || t("activity-no-basis") },
          { id: "subjects", label: t("activity-subjects"), value: activity.data_subjects.map(({ name }) => name).join("; ") || t("activity-not-said") },
          { id: "data", label: t("activity-data"), value: activity.personal_data.map(({ name }) => name).join(", ") || t("activity-not-said") },
          { id: "recipients", label: t("activity-recipients"), value: answered(activity.recipients) },
          { id: "transfers", label: t("activity-transfers"), value: answered(activity.transfers) },
          { id: "retention", label: t("activity-section-retention"), value: number(activity.retention.length) },
          ...(requests.length ? [{ id: "requests", label: t("activity-requests"), value: requests.join(", ") }] : []),
        ]}
      />
    </FieldGroup>
  );
}
