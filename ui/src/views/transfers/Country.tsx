/** A country under Chapter V as of a day: its decision with days and source, and the transfers that go there. */
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconCopy, IconX } from "@tabler/icons-react";
import { useReply } from "../../api/replies";
import type { CountryView } from "../../api/types/CountryView";
import type { TransferRow } from "../../api/types/TransferRow";
import { useWords } from "../../locales";
import { Chip, FactList, useToast, type Fact } from "../../parts";
import { toHash } from "../../routes";
import { countryTone } from "../activity/names";
import { placeOf, toneOf } from "./rows";
import css from "./transfers.module.css";

/** The countries as they stand on a day, by code. */
export function useWorld(asOf: string): { world: Map<string, CountryView>; all: CountryView[] } {
  const { reply } = useReply("world", { as_of: asOf });
  const all = reply?.items ?? [];
  return { world: new Map(all.map((country) => [country.code, country])), all };
}

/** What the law says of a country on the day: status, decision, days, source. */
export function Decision({ country, asOf }: { country: string; asOf: string }) {
  const { t, code, date } = useWords();
  const toast = useToast();
  const { world } = useWorld(asOf);
  const found = world.get(country);
  if (!found) return null;
  const { decision, status, source } = found;
  const day = (on: string) => date(on, "long");
  const facts: Fact[] = decision
    ? [
        { id: "decision", label: t("transfers-decision"), value: decision.decision },
        { id: "adopted", label: t("transfers-decision-adopted"), value: day(decision.adopted_on) },
        { id: "holds", label: t("transfers-decision-holds"), value: decision.valid_to ? t("transfers-decision-from-to", { from: day(decision.valid_from), to: day(decision.valid_to) }) : t("transfers-decision-from", { from: day(decision.valid_from) }) },
        ...(decision.condition ? [{ id: "covers", label: t("transfers-decision-covers"), value: decision.condition }] : []),
      ]
    : [];
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(source);
      toast.done(t("transfers-source-copied"));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <section className={css.decision} aria-label={found.name}>
      <p className={css.status}>
        <b>{found.name}</b> <Chip tone={countryTone(status)}>{code("country_status", status)}</Chip>
      </p>
      {status === "member" && <p className={css.note}>{t("transfers-member")}</p>}
      {status === "third" && <p className={css.note}>{t("transfers-no-decision")}</p>}
      {decision && !decision.holds && decision.valid_to && <p className={css.note}>{t(decision.valid_to < asOf ? "transfers-decision-ended" : "transfers-decision-begins", { to: day(decision.valid_to), from: day(decision.valid_from) })}</p>}
      {decision && !decision.holds && !decision.valid_to && <p className={css.note}>{t("transfers-decision-begins", { from: day(decision.valid_from) })}</p>}
      {facts.length > 0 && <FactList facts={facts} />}
      {decision?.holds && decision.eea_unconfirmed && <p className={css.note}>{t("transfers-eea-unconfirmed")}</p>}
      {source && (
        <p className={css.source}>
          <span>{t("transfers-source")}: <span className={css.address}>{source}</span></span>
          <Tooltip label={t("transfers-source-copy")}>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t("transfers-source-copy")} onClick={() => void copy()}><IconCopy size={14} aria-hidden /></ActionIcon>
          </Tooltip>
        </p>
      )}
    </section>
  );
}

type Props = { country: string; asOf: string; controller: string; onClose: () => void; onAdd: ((country: string) => void) | null };

/** The chosen country beside the list. */
export function CountryPanel({ country, asOf, controller, onClose, onAdd }: Props) {
  const { t } = useWords();
  const { world } = useWorld(asOf);
  const name = world.get(country)?.name ?? country;
  const here = useReply("transfer_list", { as_of: asOf, order: "risk", country, subject: "", controller }).reply?.items ?? [];
  return (
    <section className={css.panel} aria-label={t("transfers-country-panel")}>
      <div className={css.panelHead}>
        <Decision country={country} asOf={asOf} />
        <ActionIcon variant="subtle" color="gray" aria-label={t("transfers-close-country", { country: name })} onClick={onClose}><IconX size={16} aria-hidden /></ActionIcon>
      </div>
      <h2 className={css.subhead}>{here.length > 0 ? t("transfers-flows-into", { country: name }) : t("transfers-no-flows", { country: name })}</h2>
      {here.length > 0 && (
        <ul className={css.flows}>
          {here.map((row) => <FlowLine key={row.key} row={row} />)}
        </ul>
      )}
      {onAdd && <div><Button variant="default" size="compact-sm" onClick={() => onAdd(country)}>{t("transfers-add")}</Button></div>}
    </section>
  );
}

function FlowLine({ row }: { row: TransferRow }) {
  const { t } = useWords();
  const place = placeOf(row);
  const label = `${row.subject_ref} ${row.subject_name}`.trim();
  const [first] = row.reasons;
  return (
    <li className={css.flow}>
      <p className={css.flowHead}>
        {place ? <a href={toHash({ screen: "transfers", ...place })}>{label}</a> : <b>{t("transfers-notice", { name: row.subject_name || row.subject_ref })}</b>}
        <Chip tone={toneOf(row.standing)}>{row.standing_words}</Chip>
      </p>
      <p className={css.note}>
        {[row.recipient || t("transfers-recipient-open"), row.safeguard_words].join(" · ")}
      </p>
      {first && <p className={css.reason}>{first.message} <span className={css.article}>{first.law}</span></p>}
    </li>
  );
}
