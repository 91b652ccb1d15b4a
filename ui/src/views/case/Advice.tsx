import { ActionIcon, Button, Select } from "@mantine/core";
import { IconChecks, IconChevronDown, IconChevronRight, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, useToast, type Tone } from "../../parts";
import type { AdviceVerdict, DecisionOutcome, RequestView, RightAdvice } from "../requests/wire";
import css from "./work.module.css";
import { DecideDialog } from "./DecideDialog";
import type { Case } from "./useCase";

const VERDICT: Record<AdviceVerdict, Tone> = { applies: "ok", in_part: "info", weigh: "warn", does_not_apply: "neutral" };
const OUTCOME: Record<DecisionOutcome, Tone> = { granted: "ok", in_part: "info", refused: "error", not_applicable: "neutral", weighing: "warn" };

type Props = { held: Case; view: RequestView; readOnly: boolean };

/** Which right applies in which activity, and why. The core proposes; whoever handles the case decides. */
export function Advice({ held, view, readOnly }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const [deciding, setDeciding] = useState<RightAdvice | null>(null);
  const takeable = view.advice.some((one) => !one.decision && one.lines.every(({ verdict }) => verdict !== "weigh"));
  const accept = async () => {
    try {
      await held.run("request_accept", { id: view.id });
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <section id="case-advice" className={css.section} aria-label={t("case-advice")} data-field="decisions">
      <div className={css.bar}>
        <h3 className={css.heading}>{t("case-advice")}</h3>
        <p className={css.intro}>{t("case-advice.why")}</p>
        {takeable && !readOnly && (
          <Button variant="default" size="xs" leftSection={<IconChecks size={15} aria-hidden />} onClick={() => void accept()}>{t("case-accept")}</Button>
        )}
      </div>
      <Concerned held={held} view={view} readOnly={readOnly} />
      {view.advice.length > 0 && (
        <div className={css.scroller}>
        <table className={css.table}>
          <caption className="unseen">{t("case-advice")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("case-column-right")}</th>
              <th scope="col">{t("case-column-activity")}</th>
              <th scope="col">{t("case-column-proposal")}</th>
              <th scope="col">{t("case-column-decision")}</th>
            </tr>
          </thead>
          <tbody>
            {view.advice.map((one) => (
              <Row key={`${one.right} ${one.activity_id}`} one={one} readOnly={readOnly} onDecide={() => setDeciding(one)} />
            ))}
          </tbody>
        </table>
        </div>
      )}
      {deciding && <DecideDialog held={held} view={view} advice={deciding} onClose={() => setDeciding(null)} />}
    </section>
  );
}

function Row({ one, readOnly, onDecide }: { one: RightAdvice; readOnly: boolean; onDecide: () => void }) {
  const { t, code, cite } = useWords();
  const [open, setOpen] = useState(false);
  // What differs by purpose is told apart; what all say is said once.
  const lines = one.lines.filter((line, at) => one.lines.findIndex(({ text, law }) => text === line.text && law === line.law) === at);
  const name = `${code("right", one.right)}, ${one.activity_ref}`;
  return (
    <>
      <tr>
        <td>
          <button type="button" className={css.unfold} aria-expanded={open} aria-label={t("case-why", { what: name })} onClick={() => setOpen(!open)}>
            {open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
          </button>
          {code("right", one.right)}
        </td>
        <td><b className={css.ref}>{one.activity_ref}</b> {one.activity}</td>
        <td>
          <Chip tone={VERDICT[one.verdict]}>{code("advice_verdict", one.verdict)}</Chip>{" "}
          <span className={css.law}>{cite(`Art. ${lines[0]?.law ?? ""}`)}</span>
        </td>
        <td className={css.end}>
          {one.decision && <Chip tone={OUTCOME[one.decision.outcome]}>{code("decision_outcome", one.decision.outcome)}</Chip>}
          {!readOnly && (
            <Button variant="subtle" size="compact-xs" aria-label={t(one.decision ? "case-change-on" : "case-decide-on", { what: name })} onClick={onDecide}>
              {t(one.decision ? "case-decide-again" : "case-decide")}
            </Button>
          )}
        </td>
      </tr>
      {open && (
        <tr className={css.reasons}>
          <td colSpan={4}>
            <ul>
              {lines.map((line) => {
                const purposes = one.lines.filter(({ text, law }) => text === line.text && law === line.law).map(({ purpose }) => purpose).filter(Boolean);
                return (
                  <li key={`${line.law} ${line.text}`}>
                    {line.text} <span className={css.law}>{cite(`Art. ${line.law}`)}</span>
                    {lines.length > 1 && purposes.length > 0 && <span className={css.purposes}>{purposes.join("; ")}</span>}
                  </li>
                );
              })}
            </ul>
            {one.duties.length > 0 && (
              <ul className={css.duties}>
                {one.duties.map((duty) => (
                  <li key={`${duty.law} ${duty.text}`}>{duty.text} <span className={css.law}>{cite(`Art. ${duty.law}`)}</span></li>
                ))}
              </ul>
            )}
            {one.decision?.reasons && <p className={css.told}><b>{t("case-reasons-told")}</b> {one.decision.reasons}</p>}
            {one.decision?.law && <p className={css.told}><b>{t("case-law-name")}</b> {one.decision.law}</p>}
          </td>
        </tr>
      )}
    </>
  );
}

/** The activities that concern the person: found by collecting, or named here. */
function Concerned({ held, view, readOnly }: Props) {
  const { t, cite } = useWords();
  const toast = useToast();
  const all = useReply("activity_list", { as_of: "", text: "" }).reply?.items ?? [];
  const here = view.activities.map(({ id }) => id);
  const set = (activities: string[]) => held.change((now) => ({ ...now, activities })).catch(toast.failed);
  return (
    <div className={css.concerned} data-field="activities">
      <span className={css.label}>{t("case-activities")}</span>
      {view.activities.map((one) => (
        <span key={one.id} className={css.concern}>
            <b className={css.ref}>{one.ref}</b> {one.name}
            {one.restricted && <Chip tone="warn" title={t("case-restricted.why")}>{t("case-restricted")} {cite(`Art. ${one.restricted}`)}</Chip>}
            {!one.found && !readOnly && (
              <ActionIcon variant="subtle" color="gray" size={24} aria-label={t("case-activity-remove", { name: one.ref })} onClick={() => void set(view.request.activities.filter((id) => id !== one.id))}>
                <IconX size={13} aria-hidden />
              </ActionIcon>
            )}
        </span>
      ))}
      {!readOnly && (
        <Select
          size="xs"
          className={css.add}
          aria-label={t("case-activity-add")}
          placeholder={t("case-activity-add")}
          searchable
          value={null}
          nothingFoundMessage={t("ui-nothing-found")}
          data={all.filter(({ id }) => !here.includes(id)).map(({ id, ref, name }) => ({ value: id, label: `${ref} ${name}` }))}
          onChange={(id) => id && void set([...view.request.activities, id])}
        />
      )}
    </div>
  );
}
