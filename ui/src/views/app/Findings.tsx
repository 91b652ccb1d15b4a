import type { Finding } from "../../api/types/Finding";
import { useWords } from "../../locales";
import { FindingCard, FindingList, type FindingWeight } from "../../parts";

const GROUPS = ["error", "warning", "hint"] as const;
const WEIGHT: Record<(typeof GROUPS)[number], FindingWeight> = { error: "required", warning: "advised", hint: "advised" };

type Props = { findings: Finding[]; onGo: (finding: Finding) => void; /** At most this many cards; the rest is counted. */ limit?: number };

/** What the law still misses, in groups: what it requires, what to check, what is good practice. */
export function Findings({ findings, onGo, limit = Infinity }: Props) {
  const { t } = useWords();
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
              />
            ))}
          </FindingList>
        );
      })}
    </>
  );
}
