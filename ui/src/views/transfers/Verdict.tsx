/** How one transfer stands as of a day, and why: each reason with its article. */
import type { ReasonInWords } from "../../api/types/ReasonInWords";
import type { TransferRow } from "../../api/types/TransferRow";
import type { Transfer } from "../../api/types/Transfer";
import { useWords } from "../../locales";
import { Chip, FactList, FindingCard, FindingList, type Fact } from "../../parts";
import { Decision } from "./Country";
import { toneOf } from "./rows";
import css from "./transfers.module.css";

const GROUPS = ["error", "warning", "hint"] as const;

type Props = { row: TransferRow | undefined; asOf: string; transfer: Transfer; onGo: (reason: ReasonInWords) => void };

export function Verdict({ row, asOf, transfer, onGo }: Props) {
  const { t, cite, date } = useWords();
  if (!row) return null;
  const facts: Fact[] = [
    { id: "ground", label: t("transfers-ground"), value: transfer.safeguard === "unstated" ? row.safeguard_words : `${row.safeguard_words} · ${cite(`Art. ${row.safeguard_article}`)}` },
    ...(row.review_on ? [{ id: "next", label: t("transfers-next"), value: date(row.review_on, "long") }] : []),
  ];
  return (
    <>
      <p className={css.verdict}>
        <Chip tone={toneOf(row.standing)}>{row.standing_words}</Chip> <span className={css.note}>{t("transfers-verdict-on", { date: date(asOf, "long") })}</span>
      </p>
      {row.reasons.length === 0 && <p className={css.calm}>{t("transfers-no-reasons")}</p>}
      {GROUPS.map((group) => {
        const reasons = row.reasons.filter(({ severity }) => severity === group);
        if (reasons.length === 0) return null;
        return (
          <FindingList key={group} heading={t(`activity-findings-${group}`, { count: reasons.length })}>
            {reasons.map((reason, n) => (
              <FindingCard
                key={`${reason.rule} ${reason.field} ${n}`}
                weight={group === "error" ? "required" : "advised"}
                title={reason.message}
                article={reason.law}
                advice={reason.hint}
                action={{ label: t("activity-go-to-field"), run: () => onGo(reason) }}
              />
            ))}
          </FindingList>
        );
      })}
      <FactList facts={facts} />
      {transfer.country && <Decision country={transfer.country} asOf={asOf} />}
    </>
  );
}
