import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useWords } from "../../locales";
import { ClockPanel, FactList } from "../../parts";
import { clockFacts } from "../requests/clock";
import type { Preflight, RequestView } from "../requests/wire";
import { Checklist } from "../package/Checklist";
import css from "./case.module.css";

type Props = { view: RequestView; preflight: Preflight | undefined; onExtend: () => void };

/** Beside the case: the clock, what the answer will say, what to do before it is sent. */
export function CaseRail({ view, preflight, onExtend }: Props) {
  const words = useWords();
  const { t } = words;
  const [explained, { toggle }] = useDisclosure(false);
  const { deadline, request } = view;
  const closed = request.closed_on !== "";
  return (
    <>
      <div data-field="received_on">
      <ClockPanel
        dueOn={view.due_on}
        daysLeft={closed ? null : view.days_left}
        aimOn={closed ? null : view.internal_target_on}
        steps={clockFacts(words, deadline)}
        rule={t("request-clock-rule")}
      >
        <Button variant="default" aria-expanded={explained} onClick={toggle}>{t("case-explain")}</Button>
        {!closed && !request.extension && <Button variant="default" onClick={onExtend}>{t("case-extend")}</Button>}
      </ClockPanel>
      </div>
      {explained && (
        <section className={css.explained} aria-label={t("case-explain")}>
          <ol>
            {deadline.steps.map((step) => <li key={step}>{step}</li>)}
          </ol>
          {deadline.notes.map((note) => <p key={note}>{note}</p>)}
        </section>
      )}
      {request.extension && (
        <FactList
          heading={t("case-extended")}
          facts={[{ id: "on", label: t("case-extended-on"), value: words.date(request.extension.decided_on) }, { id: "why", label: t("case-extended-why"), value: request.extension.reason }]}
        />
      )}
      {preflight?.kind === "access" && <AnswerFacts preflight={preflight} />}
      {preflight && <Checklist view={view} checks={preflight.checks} />}
    </>
  );
}

/** What the answer will say, in figures. */
export function AnswerFacts({ preflight }: { preflight: Preflight }) {
  const { t, number } = useWords();
  const share = ({ n, of }: { n: number; of: number }) => (n === of ? number(n) : t("case-n-of", { n, of }));
  return (
    <FactList
      heading={t("case-answer-says")}
      layout="ledger"
      facts={[
        { id: "activities", label: t("case-answer-activities"), value: number(preflight.activities.length) },
        { id: "recipients", label: t("case-answer-recipients"), value: share(preflight.recipients_named) },
        { id: "storage", label: t("case-answer-storage"), value: share(preflight.storage_ends_computed) },
        { id: "transfers", label: t("case-answer-transfers"), value: preflight.activities.length === 0 ? "–" : t(preflight.transfers_with_safeguard ? "case-answer-yes" : "case-answer-no") },
      ]}
    />
  );
}
