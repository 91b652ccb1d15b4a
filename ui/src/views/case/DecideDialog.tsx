import { Button, Modal, Select, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, type Failure } from "../../api";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import type { DecisionOutcome, RequestView, RightAdvice } from "../requests/wire";
import css from "./case.module.css";
import type { Case } from "./useCase";

const OUTCOMES: readonly DecisionOutcome[] = ["granted", "in_part", "refused", "not_applicable", "weighing"];
const PROPOSED: Record<RightAdvice["verdict"], DecisionOutcome> = { applies: "granted", in_part: "in_part", weigh: "weighing", does_not_apply: "not_applicable" };

type Props = { held: Case; view: RequestView; advice: RightAdvice; onClose: () => void };

/** One's own decision on a right in an activity; the proposal fills it in, nothing more. */
export function DecideDialog({ held, view, advice, onClose }: Props) {
  const { t, code, cite } = useWords();
  const toast = useToast();
  const known = advice.decision;
  const against = advice.lines.filter(({ verdict }) => verdict !== "applies");
  const [outcome, setOutcome] = useState<DecisionOutcome>(known?.outcome ?? PROPOSED[advice.verdict]);
  const [ground, setGround] = useState(known?.ground ?? against[0]?.law ?? "");
  const [law, setLaw] = useState(known?.law ?? "");
  const [reasons, setReasons] = useState(known?.reasons ?? [...new Set(against.map(({ text }) => text))].join("\n"));
  const [note, setNote] = useState(known?.note ?? "");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const { exceptions } = advice;
  const grounds = [...new Set([...exceptions.map((one) => one.law), ground].filter(Boolean))];
  const refuses = outcome === "in_part" || outcome === "refused" || outcome === "not_applicable";
  const send = async (next: DecisionOutcome | null) => {
    setBusy(true);
    setFailure(null);
    try {
      const told = next !== null && refuses;
      await held.run("request_decide", {
        id: view.id,
        right: advice.right,
        activity: advice.activity_id,
        outcome: next,
        ground: told ? ground : "",
        law: told ? law : "",
        reasons: told ? reasons : "",
        note,
      });
      toast.done(t(next === null ? "case-undecided" : "case-decided", { what: `${code("right", advice.right)}, ${advice.activity_ref}` }));
      onClose();
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} size={620} title={t("case-decide-title", { right: code("right", advice.right), activity: advice.activity_ref })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form
        className={css.dialog}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void send(outcome);
        }}
      >
        <p className={css.say}>{t("case-decide-why", { verdict: code("advice_verdict", advice.verdict) })}</p>
        <Select
          label={t("case-decision")}
          data={OUTCOMES.map((value) => ({ value, label: code("decision_outcome", value) }))}
          value={outcome}
          allowDeselect={false}
          onChange={(next) => setOutcome((next ?? outcome) as DecisionOutcome)}
        />
        {refuses && (
          <>
            <Select label={t("case-ground")} data={grounds.map((value) => ({ value, label: cite(`Art. ${value}`) }))} value={ground || null} clearable clearButtonProps={{ "aria-label": t("ui-clear") }} onChange={(next) => setGround(next ?? "")} />
            {(exceptions.some((one) => one.law === ground && one.needs_law) || law !== "") && (
              <TextInput label={t("case-law-name")} description={t("case-law-name.why")} value={law} onChange={(event) => setLaw(event.currentTarget.value)} />
            )}
            <Textarea label={t("case-reasons")} description={t("case-reasons.why")} autosize minRows={3} maxRows={12} value={reasons} onChange={(event) => setReasons(event.currentTarget.value)} />
          </>
        )}
        <TextInput label={t("case-note")} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          {known && <Button variant="subtle" color="gray" disabled={busy} onClick={() => void send(null)}>{t("case-take-back")}</Button>}
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit" loading={busy}>{t("case-decide-do")}</Button>
        </div>
      </form>
    </Modal>
  );
}
