import { useQueryClient } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import { call } from "../../api";
import type { Finding } from "../../api/types/Finding";
import { useWords } from "../../locales";
import { FindingCard, FindingList, useToast, type FindingWeight } from "../../parts";
import { toHash } from "../../routes";
import { useActions } from "./actions";
import css from "./findings.module.css";
import { MarkDialog } from "./MarkDialog";

const GROUPS = ["error", "warning", "hint"] as const;
const WEIGHT: Record<(typeof GROUPS)[number], FindingWeight> = { error: "required", warning: "advised", hint: "advised" };
/** What came from a model is confirmed, not set aside. */
const FROM_MODEL = "template.to_check";

type Props = {
  findings: Finding[];
  onGo: (finding: Finding) => void;
  /** At most this many cards; the rest is counted. */
  limit?: number;
  /** What was marked as not applicable, with its reasons. */
  notApplicable?: Finding[];
};

/** What the law still misses, in groups: what it requires, what to check, what is good practice; then what was set aside. */
export function Findings({ findings, onGo, limit = Infinity, notApplicable = [] }: Props) {
  const { t } = useWords();
  const [marking, mark] = useState<Finding | null>(null);
  const shown = findings.slice(0, limit);
  return (
    <>
      {GROUPS.map((group) => {
        const all = findings.filter(({ severity }) => severity === group);
        const here = shown.filter(({ severity }) => severity === group);
        if (here.length === 0) return null;
        return (
          <FindingList key={group} heading={t(`activity-findings-${group}`, { count: all.length })}>
            {here.map((finding) => (
              <FindingCard
                key={`${finding.rule} ${finding.field}`}
                weight={WEIGHT[group]}
                title={finding.message}
                article={finding.law}
                advice={finding.hint}
                action={{ label: t("activity-go-to-field"), run: () => onGo(finding) }}
              >
                <NeededBy finding={finding} />
                <Choices finding={finding} onMark={() => mark(finding)} />
              </FindingCard>
            ))}
          </FindingList>
        );
      })}
      {notApplicable.length > 0 && (
        <FindingList heading={t("law-not-applicable", { count: notApplicable.length })}>
          {notApplicable.map((finding) => (
            <FindingCard key={`${finding.rule} ${finding.field}`} weight="advised" title={finding.message} article={finding.law}>
              <SetAside finding={finding} />
            </FindingCard>
          ))}
        </FindingList>
      )}
      {marking && <MarkDialog finding={marking} onClose={() => mark(null)} />}
    </>
  );
}

/** The open requests whose answer has a hole there, each leading to its case. */
function NeededBy({ finding }: { finding: Finding }) {
  const { t } = useWords();
  if (finding.needed_by.length === 0) return null;
  return (
    <p className={css.choices}>
      {t("law-needed-by")}{" "}
      {finding.needed_by.map(({ id, reference }, n) => (
        <Fragment key={id}>
          {n > 0 && ", "}
          <a href={toHash({ screen: "requests", id: reference || id, part: null })}>{reference || id}</a>
        </Fragment>
      ))}
    </p>
  );
}

/** What else can be done with a finding: confirm what came from a model, or set it aside with a reason. */
function Choices({ finding, onMark }: { finding: Finding; onMark: () => void }) {
  const { t, date } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const confirm = async () => {
    try {
      await call("activity_confirm", { id: finding.subject_id, part: finding.field });
      await queries.invalidateQueries();
      toast.done(t("law-confirmed"), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <>
      {finding.mark?.changed && <p className={css.was}>{t("law-mark-changed", { reason: finding.mark.reason, on: date(finding.mark.marked_on, "long") })}</p>}
      {!readOnly && (
        <p className={css.choices}>
          {finding.rule === FROM_MODEL ? (
            <button type="button" className={css.link} onClick={() => void confirm()}>
              {t("law-confirm")}
              <span className="unseen">: {finding.message}</span>
            </button>
          ) : (
            <button type="button" className={css.link} onClick={onMark}>
              {t("law-mark-ask")}
              <span className="unseen">: {finding.message}</span>
            </button>
          )}
        </p>
      )}
    </>
  );
}

/** The reason for which a finding was set aside, and the way back. */
function SetAside({ finding }: { finding: Finding }) {
  const { t, date } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const { mark } = finding;
  if (!mark) return null;
  const takeBack = async () => {
    try {
      await call("finding_unmark", { mark: mark.id });
      await queries.invalidateQueries();
      toast.done(t("law-unmarked"), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <>
      <p className={css.reason}>{mark.reason}</p>
      <p className={css.choices}>
        {t("law-marked-by", { by: mark.marked_by, on: date(mark.marked_on, "long") })}{" "}
        {!readOnly && (
          <button type="button" className={css.link} onClick={() => void takeBack()}>
            {t("law-take-back")}
            <span className="unseen">: {finding.message}</span>
          </button>
        )}
      </p>
    </>
  );
}
