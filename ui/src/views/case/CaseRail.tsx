import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useWords } from "../../locales";
import { pickSave, call } from "../../api";
import { ClockPanel, FactList, useToast } from "../../parts";
import { clockFacts } from "../requests/clock";
import type { Preflight, RequestView } from "../requests/wire";
import { Checklist } from "../package/Checklist";
import { PackagesDue } from "../package/PackagesDue";
import css from "./case.module.css";
import { Points } from "./Points";
import { OPEN } from "./steps";

type Props = { view: RequestView; preflight: Preflight | undefined; onExtend: () => void };

/** Beside the case: the clock, what the answer will say, what to do before it is sent. */
export function CaseRail({ view, preflight, onExtend }: Props) {
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  const [explained, { toggle }] = useDisclosure(false);
  const { deadline, request } = view;
  const answered = !OPEN.has(view.state);
  const print = async () => {
    try {
      const document = { kind: "request-clock", lang: words.lang, as_of: "", activity: "", without_remarks: false, request: view.id };
      const { suggested_name } = await call("report_preview", document);
      const file = await pickSave("pdf", suggested_name);
      if (!file) return;
      // The system's dialog has asked before a file is replaced.
      const made = await call("report_write", { document, as: "pdf", file: file.token, overwrite: true });
      toast.done(t("reports-saved", { name: made.name, size: words.size(made.bytes) }));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <>
      <div data-field="received_on">
      <ClockPanel
        dueOn={view.due_on}
        daysLeft={answered ? null : view.days_left}
        aimOn={answered ? null : view.internal_target_on}
        steps={clockFacts(words, deadline)}
        rule={t("request-clock-rule")}
      >
        <Button variant="default" aria-expanded={explained} onClick={toggle}>{t("case-explain")}</Button>
        {!answered && !request.extension && <Button variant="default" onClick={onExtend}>{t("case-extend")}</Button>}
        <Button variant="default" onClick={() => void print()}>{t("case-clock-print")}</Button>
      </ClockPanel>
      </div>
      {deadline.suspension && <p className={css.second}>{deadline.suspension.text}</p>}
      {explained && (
        <section className={css.explained} aria-label={t("case-explain")}>
          <ol>
            {deadline.steps.map((step) => <li key={step}>{step}</li>)}
          </ol>
          {deadline.notes.filter((note) => note !== deadline.suspension?.text).map((note) => <p key={note}>{note}</p>)}
        </section>
      )}
      {request.extension && (
        <FactList
          heading={t("case-extended")}
          facts={[
            { id: "on", label: t("case-extended-on"), value: words.date(request.extension.decided_on) },
            { id: "told", label: t("case-extended-told"), value: request.extension.told_on ? words.date(request.extension.told_on) : t("case-extended-untold", { date: words.date(view.refusal_due_on, "day") }) },
            { id: "why", label: t("case-extended-why"), value: request.extension.reason },
          ]}
        />
      )}
      {request.closed_on === "" && <Points points={view.points} />}
      <PackagesDue view={view} />
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
