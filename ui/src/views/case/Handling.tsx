import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { ChoiceField, DateField, TextField } from "../../parts";
import type { DataSubjectRequest, RequestView } from "../requests/wire";
import css from "./case.module.css";
import { Fold as Folded } from "../nouns/Fold";
import type { Case } from "./useCase";

type Props = { held: Case; view: RequestView; readOnly: boolean };

/** A fold to which a missing point leads. */
const Fold = ({ field, heading, open, children }: { field: string; heading: string; open: boolean; children: ReactNode }) => (
  <div data-field={field}>
    <Folded heading={heading} open={open}>{children}</Folded>
  </div>
);

type Part = "representative" | "identity_doubt" | "acknowledged" | "refusal" | "fee";

/** Changes one field of a part that is absent until something is entered. */
const setIn = <P extends Part>(held: Case, part: P, blank: NonNullable<DataSubjectRequest[P]>) =>
  (patch: Partial<NonNullable<DataSubjectRequest[P]>>) =>
    held.change((now) => ({ ...now, [part]: { ...(now[part] ?? blank), ...patch } }));

/** What the case rests on beyond the person: scope, grounds, representative, doubts, acknowledgement. */
export function Handling({ held, view, readOnly }: Props) {
  const { t, code, cite } = useWords();
  const { request } = view;
  const scope = (patch: Partial<DataSubjectRequest["scope"]>) => held.change((now) => ({ ...now, scope: { ...now.scope, ...patch } }));
  const grounds = (patch: Partial<DataSubjectRequest["particulars"]>) => held.change((now) => ({ ...now, particulars: { ...now.particulars, ...patch } }));
  const choices = (list: string, codes: readonly string[]) => codes.map((value) => ({ value, label: code(list, value) }));
  const asks = (right: string) => view.rights.some((one) => one === right);
  const earlier = view.related.filter((one) => one.earlier && one.rights.includes("access"));
  return (
    <div className={css.folds}>
      <Fold field="particulars" heading={t("case-scope")} open={asks("erasure") || asks("restriction") || asks("objection") || asks("rectification")}>
        <TextField label={t("case-scope-about")} description={t("case-scope-about.why")} value={request.scope.about} onSave={(about) => scope({ about })} disabled={readOnly} />
        <div className={css.pair}>
          <DateField label={t("case-scope-from")} value={request.scope.from_on || null} onSave={(on) => scope({ from_on: on ?? "" })} disabled={readOnly} />
          <DateField label={t("case-scope-to")} value={request.scope.to_on || null} onSave={(on) => scope({ to_on: on ?? "" })} disabled={readOnly} />
        </div>
        {earlier.length > 0 && (
          <ChoiceField label={t("case-scope-copy")} article="Art. 15(3)" value={request.scope.copy_of || null} clearable choices={earlier.map(({ id, ref }) => ({ value: id, label: ref }))} onSave={(id) => scope({ copy_of: id ?? "" })} disabled={readOnly} />
        )}
        {asks("rectification") && <TextField label={t("case-correction")} article="Art. 16" lines={2} value={request.particulars.correction} onSave={(correction) => grounds({ correction })} disabled={readOnly} />}
        {asks("erasure") && (
          <ChoiceField label={t("case-erasure-ground")} article="Art. 17(1)" value={request.particulars.erasure_ground} choices={choices("erasure_ground", ["unstated", "not_necessary", "consent_withdrawn", "objection", "unlawful", "duty_to_erase", "child"])} onSave={(next) => grounds({ erasure_ground: (next ?? "unstated") as never })} disabled={readOnly} />
        )}
        {asks("restriction") && (
          <ChoiceField label={t("case-restriction-ground")} article="Art. 18(1)" value={request.particulars.restriction_ground} choices={choices("restriction_ground", ["unstated", "accuracy", "unlawful", "claims", "objection"])} onSave={(next) => grounds({ restriction_ground: (next ?? "unstated") as never })} disabled={readOnly} />
        )}
        {asks("objection") && (
          <>
            <ChoiceField label={t("case-objection-aim")} article="Art. 21(1), (2)" value={request.particulars.objection_aim} choices={choices("objection_aim", ["unstated", "marketing", "situation"])} onSave={(next) => grounds({ objection_aim: (next ?? "unstated") as never })} disabled={readOnly} />
            <TextField label={t("case-situation")} article="Art. 21(1)" lines={2} value={request.particulars.situation} onSave={(situation) => grounds({ situation })} disabled={readOnly} />
          </>
        )}
      </Fold>
      <Acknowledged held={held} view={view} readOnly={readOnly} />
      <Doubt held={held} view={view} readOnly={readOnly} />
      <Representing held={held} view={view} readOnly={readOnly} />
      <Refusing held={held} view={view} readOnly={readOnly} />
      <Fold field="fee" heading={t("case-fee")} open={request.fee !== null}>
        <p className={css.say}>{view.fee_advice.text} {cite(`Art. ${view.fee_advice.law}`)}</p>
        {(view.fee_advice.allowed || request.fee) && <Fee held={held} view={view} readOnly={readOnly} />}
      </Fold>
    </div>
  );
}

function Acknowledged({ held, view, readOnly }: Props) {
  const { t } = useWords();
  const set = setIn(held, "acknowledged", { sent_on: "", channel: "", sent_by: "" });
  const now = view.request.acknowledged;
  return (
    <Fold field="acknowledged" heading={t("case-acknowledged")} open={now !== null}>
      <div className={css.pair}>
        <DateField label={t("case-acknowledged-on")} value={now?.sent_on || null} onSave={(on) => set({ sent_on: on ?? "" })} disabled={readOnly} />
        <TextField label={t("case-acknowledged-by")} value={now?.channel ?? ""} onSave={(channel) => set({ channel })} disabled={readOnly} />
      </div>
    </Fold>
  );
}

/** Further information asked for, with the second line of the clock. */
function Doubt({ held, view, readOnly }: Props) {
  const { t } = useWords();
  const set = setIn(held, "identity_doubt", { reason: "", asked_for: "", asked_on: "", answered_on: "" });
  const now = view.request.identity_doubt;
  return (
    <Fold field="identity_doubt" heading={t("case-doubt")} open={now !== null}>
      <p className={css.say}>{t("case-doubt-why")}</p>
      <TextField label={t("case-doubt-reason")} article="Art. 12(6)" lines={2} value={now?.reason ?? ""} onSave={(reason) => set({ reason })} disabled={readOnly} />
      <TextField label={t("case-doubt-for")} value={now?.asked_for ?? ""} onSave={(asked_for) => set({ asked_for })} disabled={readOnly} />
      <div className={css.pair}>
        <DateField label={t("case-doubt-asked")} value={now?.asked_on || null} onSave={(on) => set({ asked_on: on ?? "" })} disabled={readOnly} />
        <DateField label={t("case-doubt-answered")} value={now?.answered_on || null} onSave={(on) => set({ answered_on: on ?? "" })} disabled={readOnly} />
      </div>
    </Fold>
  );
}

function Representing({ held, view, readOnly }: Props) {
  const { t } = useWords();
  const set = setIn(held, "representative", { name: "", capacity: "", contact: "", authorised: "open", proof: "", checked_on: "", checked_by: "" });
  const now = view.request.representative;
  return (
    <Fold field="representative" heading={t("case-representative")} open={now !== null}>
      <div className={css.pair}>
        <TextField label={t("request-name")} value={now?.name ?? ""} onSave={(name) => set({ name })} disabled={readOnly} />
        <TextField label={t("case-representative-capacity")} value={now?.capacity ?? ""} onSave={(capacity) => set({ capacity })} disabled={readOnly} />
      </div>
      <TextField label={t("case-contact")} value={now?.contact ?? ""} onSave={(contact) => set({ contact })} disabled={readOnly} />
      <ChoiceField label={t("case-representative-authorised")} value={now?.authorised ?? "open"} choices={["open", "yes", "no"].map((value) => ({ value, label: t(`case-yes-no-${value}`) }))} onSave={(next) => set({ authorised: (next ?? "open") as "open" | "yes" | "no" })} disabled={readOnly} />
      <div className={css.pair}>
        <TextField label={t("case-representative-proof")} value={now?.proof ?? ""} onSave={(proof) => set({ proof })} disabled={readOnly} />
        <DateField label={t("case-identity-on")} value={now?.checked_on || null} onSave={(on) => set({ checked_on: on ?? "" })} disabled={readOnly} />
      </div>
    </Fold>
  );
}

const GROUNDS = ["decisions", "unfounded", "repetitive", "abusive", "not_identified", "too_much_work"] as const;

/** A refusal, also in part: what the letter must say (Art. 12(4)), and what the controller must show (Art. 12(5)). */
function Refusing({ held, view, readOnly }: Props) {
  const { t, code, cite, date } = useWords();
  const organisations = useReply("organisation_list", {}).reply?.items ?? [];
  const own = organisations.find(({ record }) => record.id === view.request.controller_id) ?? organisations.find(({ record }) => record.keeps_register) ?? organisations[0];
  // The authority of the settings is where most complaints go; it can be changed.
  const blank = { ground: "decisions" as const, reasons: "", complaint: own?.record.supervisory_authority ?? "", remedy: "", burden_of_proof: "", decided_by: "", decided_on: "", seconded_by: "", seconded_on: "", told_on: "" };
  const set = setIn(held, "refusal", blank);
  const now = view.request.refusal;
  const heavy = now !== null && ["unfounded", "repetitive", "abusive", "too_much_work"].includes(now.ground);
  const said = view.points.filter(({ field }) => field === "refusal.ground");
  const needed = now !== null || view.points.some(({ field, blocks }) => blocks && field.startsWith("refusal"));
  return (
    <Fold field="refusal" heading={t("case-refusal")} open={needed}>
      <p className={css.say}>{t("case-refusal-why")}</p>
      <ChoiceField label={t("case-refusal-ground")} value={now?.ground ?? null} choices={GROUNDS.map((value) => ({ value, label: code("refusal_ground", value) }))} onSave={(next) => set({ ground: (next ?? "decisions") as typeof GROUNDS[number] })} disabled={readOnly} />
      {said.map((point) => <p key={point.code} className={css.warned} data-blocks={point.blocks}>{point.text} {cite(`Art. ${point.law}`)}</p>)}
      <TextField label={t("case-reasons")} article="Art. 12(4)" description={t("case-reasons.why")} lines={3} value={now?.reasons ?? ""} onSave={(reasons) => set({ reasons })} disabled={readOnly} />
      <TextField label={t("case-refusal-complaint")} article="Art. 12(4), 77" value={now?.complaint ?? ""} onSave={(complaint) => set({ complaint })} disabled={readOnly} />
      <TextField label={t("case-refusal-remedy")} article="Art. 12(4), 79" value={now?.remedy ?? ""} onSave={(remedy) => set({ remedy })} disabled={readOnly} />
      {heavy && (
        <>
          <TextField label={t("case-refusal-proof")} article="Art. 12(5)" lines={2} value={now.burden_of_proof} onSave={(burden_of_proof) => set({ burden_of_proof })} disabled={readOnly} />
          <div className={css.pair}>
            <TextField label={t("case-refusal-decided-by")} value={now.decided_by} onSave={(decided_by) => set({ decided_by })} disabled={readOnly} />
            <TextField label={t("case-refusal-seconded-by")} value={now.seconded_by} onSave={(seconded_by) => set({ seconded_by })} disabled={readOnly} />
          </div>
        </>
      )}
      <DateField label={t("case-refusal-told")} description={t("case-refusal-told.why", { date: date(view.deadline.first_month_due_on) })} value={now?.told_on || null} onSave={(on) => set({ told_on: on ?? "" })} disabled={readOnly} />
      {now && !readOnly && <div><Button variant="subtle" color="gray" size="compact-xs" onClick={() => void held.change((request) => ({ ...request, refusal: null }))}>{t("case-refusal-drop")}</Button></div>}
    </Fold>
  );
}

function Fee({ held, view, readOnly }: Props) {
  const { t } = useWords();
  const set = setIn(held, "fee", { amount: "", currency: "EUR", costs: "", announced_on: "", agreed_on: "" });
  const now = view.request.fee;
  return (
    <>
      <div className={css.pair}>
        <TextField label={t("case-fee-amount")} value={now?.amount ?? ""} onSave={(amount) => set({ amount })} disabled={readOnly} />
        <TextField label={t("case-fee-currency")} value={now?.currency ?? "EUR"} onSave={(currency) => set({ currency })} disabled={readOnly} />
      </div>
      <TextField label={t("case-fee-costs")} value={now?.costs ?? ""} onSave={(costs) => set({ costs })} disabled={readOnly} />
      <div className={css.pair}>
        <DateField label={t("case-fee-announced")} value={now?.announced_on || null} onSave={(on) => set({ announced_on: on ?? "" })} disabled={readOnly} />
        <DateField label={t("case-fee-agreed")} value={now?.agreed_on || null} onSave={(on) => set({ agreed_on: on ?? "" })} disabled={readOnly} />
      </div>
    </>
  );
}
