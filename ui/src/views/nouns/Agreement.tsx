/** The contract with a processor (Art. 28(3)): dates, clauses, and the other processors it engages (Art. 28(2)). */
import { Button, SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useReply } from "../../api/replies";
import type { AgreementState } from "../../api/types/AgreementState";
import type { ClauseAnswer } from "../../api/types/ClauseAnswer";
import type { ProcessorClause } from "../../api/types/ProcessorClause";
import type { Recipient } from "../../api/types/Recipient";
import type { RecipientItem } from "../../api/types/RecipientItem";
import type { SubProcessor } from "../../api/types/SubProcessor";
import type { YesNo } from "../../api/types/YesNo";
import { useWords } from "../../locales";
import { Chip, TextField, useToast, type Tone } from "../../parts";
import { toHash } from "../../routes";
import { AddRecipient } from "../activity/Abroad";
import { labelOf } from "../activity/names";
import { usePlace } from "../app/editing";
import { AnswerAt, CheckAt, ChoiceAt, DateAt, Place, Rows, TextAt } from "../app/fields";
import css from "./nouns.module.css";

export const AGREEMENT_TONE: Record<AgreementState, Tone> = { missing: "error", in_negotiation: "warn", signed: "ok", expiring: "warn", expired: "error" };

/** In the order of the law; the first seven stand in the sentence before the points. */
const CLAUSES: ProcessorClause[] = [
  "subject_matter", "duration", "nature", "purpose", "personal_data", "data_subjects", "controller_rights",
  "instructions", "confidentiality", "security", "sub_processors", "rights", "assistance", "deletion_or_return", "audits",
];
const OPEN: ClauseAnswer = { answer: "open", note: "" };
const AUTHORISATIONS = ["unstated", "specific", "general", "missing"] as const;

/** Dates of the contract and how it stands today. */
export function Contract({ item }: { item: RecipientItem }) {
  const { t, code, date } = useWords();
  const { standing } = item;
  return (
    <>
      <p className={css.state}>
        <Chip tone={AGREEMENT_TONE[standing.agreement]}>{code("agreement_state", standing.agreement)}</Chip>
        {standing.notice_on && <span className={css.role}>{t("recipients-notice-on", { date: date(standing.notice_on, "long") })}</span>}
      </p>
      <TextAt path="contract" label={t("nouns-contract")} article="Art. 28(3)" description={t("nouns-contract.why")} />
      <div className={css.two}>
        <DateAt path="agreement.negotiated_since_on" label={t("field-recipient-agreement-negotiated-since-on")} />
        <DateAt path="agreement.signed_on" label={t("field-recipient-agreement-signed-on")} />
        <DateAt path="agreement.ends_on" label={t("field-recipient-agreement-ends-on")} />
        <ChoiceAt path="agreement.notice_period" label={t("field-recipient-agreement-notice-period")} clearable choices={["P1M", "P3M", "P6M", "P12M"].map((value) => ({ value, label: t("period-months", { count: Number(value.slice(1, -1)) }) }))} />
      </div>
      <CheckAt path="agreement.renews" label={t("field-recipient-agreement-renews")} />
    </>
  );
}

/** The clauses one by one: there, missing, or not looked at yet. */
export function Clauses() {
  const { t, cite } = useWords();
  const toast = useToast();
  const { value: answers, save, readOnly } = usePlace<Partial<Record<ProcessorClause, ClauseAnswer>>>("agreement.clauses");
  const put = (clause: ProcessorClause, change: Partial<ClauseAnswer>) => save({ ...answers, [clause]: { ...(answers[clause] ?? OPEN), ...change } });
  const rest = CLAUSES.filter((clause) => (answers[clause] ?? OPEN).answer === "open");
  const fill = () => save({ ...answers, ...Object.fromEntries(rest.map((clause) => [clause, { ...(answers[clause] ?? OPEN), answer: "yes" as const }])) });
  return (
    <Place path="agreement.clauses">
      <p className={css.note}>{t("recipients-clauses-why")} <span className={css.article}>{cite("Art. 28(3)")}</span></p>
      <ul className={css.clauses}>
        {CLAUSES.map((clause) => (
          <Clause key={clause} clause={clause} answer={answers[clause] ?? OPEN} readOnly={readOnly} onAnswer={(answer) => void put(clause, { answer }).catch(toast.failed)} onNote={(note) => put(clause, { note })} />
        ))}
      </ul>
      {!readOnly && rest.length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => void fill().catch(toast.failed)}>{t("recipients-clauses-rest", { count: rest.length })}</Button>
      )}
    </Place>
  );
}

function Clause({ clause, answer: { answer, note }, readOnly, onAnswer, onNote }: { clause: ProcessorClause; answer: ClauseAnswer; readOnly: boolean; onAnswer: (answer: YesNo) => void; onNote: (note: string) => Promise<void> }) {
  const { t, code } = useWords();
  const id = useId();
  return (
    <li className={css.clause} data-field={`agreement.clauses.${clause}`} data-answer={answer}>
      <span id={id}>{code("clause", clause)}</span>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        disabled={readOnly}
        value={answer}
        onChange={(next) => onAnswer(next as YesNo)}
        data={(["open", "yes", "no"] as const).map((value) => ({ value, label: value === "open" ? "?" : t(`clause-answer-${value}`) }))}
      />
      {answer !== "open" && (
        <div className={css.clauseNote}>
          <TextField label={t("recipients-clause-note")} value={note} onSave={onNote} disabled={readOnly} placeholder={t(answer === "yes" ? "recipients-clause-where" : "recipients-clause-lacks")} />
        </div>
      )}
    </li>
  );
}

/** Other processors that this one engages, each with its authorisation and those that it engages in turn. */
export function Engaged({ record, all }: { record: Recipient; all: Recipient[] }) {
  const { t } = useWords();
  const byId = new Map(all.map((one) => [one.id, one]));
  const nameOf = ({ recipient_id, stated_as }: SubProcessor) => {
    const known = byId.get(recipient_id);
    return known ? labelOf(known) : stated_as || t("register-unnamed");
  };
  const blank = (): SubProcessor => ({ recipient_id: "", stated_as: "", service: "", authorisation: "unstated", authorised_on: "", notes: "" });
  return (
    <AnswerAt<SubProcessor> path="sub_processors" label={t("field-recipient-sub-processors")} article="Art. 28(2), 28(4)">
      {(items) => (
        <>
          <Rows<SubProcessor> path="sub_processors.items" addLabel={t("recipients-add-unlinked")} blank={blank} rowName={nameOf}>
            {(row, path) => {
              const known = byId.get(row.recipient_id);
              return (
                <>
                  {known ? (
                    <p className={css.rowHead}><a href={toHash({ screen: "recipients", id: known.reference, part: null })}>{labelOf(known)}</a> <span className={css.role}>{known.reference}</span></p>
                  ) : (
                    <TextAt path={`${path}.stated_as`} label={t("activity-name")} />
                  )}
                  <TextAt path={`${path}.service`} label={t("recipients-service")} />
                  <div className={css.two}>
                    <Authorisation path={`${path}.authorisation`} />
                    <DateAt path={`${path}.authorised_on`} label={t("recipients-authorised-on")} />
                  </div>
                  {known && <Chain of={known} byId={byId} seen={[record.id, known.id]} />}
                </>
              );
            }}
          </Rows>
          <AddRecipient<SubProcessor> path="sub_processors.items" kind="processor" all={all} taken={[record.id, ...items.map(({ recipient_id }) => recipient_id)]} make={(id) => ({ ...blank(), recipient_id: id })} />
        </>
      )}
    </AnswerAt>
  );
}

function Authorisation({ path }: { path: string }) {
  const { t, code } = useWords();
  return <ChoiceAt path={path} label={t("recipients-authorisation")} article="Art. 28(2)" choices={AUTHORISATIONS.map((value) => ({ value, label: code("authorisation", value) }))} />;
}

/** Whom an engaged processor engages in turn; a circle ends where it closes. */
function Chain({ of, byId, seen }: { of: Recipient; byId: Map<string, Recipient>; seen: string[] }) {
  const { t } = useWords();
  const further = of.sub_processors.state === "given" ? of.sub_processors.items : [];
  if (further.length === 0) return null;
  return (
    <ul className={css.chain} aria-label={t("recipients-chain", { name: labelOf(of) })}>
      {further.map((one, n) => {
        const known = byId.get(one.recipient_id);
        return (
          <li key={n}>
            {known ? <a href={toHash({ screen: "recipients", id: known.reference, part: null })}>{labelOf(known)}</a> : one.stated_as}
            {known && !seen.includes(known.id) && <Chain of={known} byId={byId} seen={[...seen, known.id]} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The recipients of the register as the dialogs name them. */
export const useRecipients = (): Recipient[] => useReply("recipient_list", {}).reply?.items.map(({ record }) => record) ?? [];
