import { Switch } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { ReformRow } from "../../api/types/ReformRow";
import { useWords } from "../../locales";
import { Chip, DateField, ErrorState, FactList, useToast } from "../../parts";
import { useActions } from "../app/actions";
import css from "./law.module.css";

/** The figures by which the register is judged, and what is pending and off by default. */
export function Figures() {
  const { t, cite, date } = useWords();
  const { reply, failure } = useReply("parameter_list", { as_of: "" });
  if (failure) return <ErrorState failure={failure} size="page" />;
  if (!reply) return null;
  return (
    <>
      <p className={css.lead}>{t("law-figures-what", { on: date(reply.checked_on, "long") })}</p>
      <h2 className={css.head}>{t("law-figures")}</h2>
      <FactList
        layout="ledger"
        facts={reply.items.map(({ key, value, unit, law, reform, source, source_url }) => ({
          id: key,
          label: (
            <span title={`${source} · ${source_url}`}>
              {t(`parameter-${key.replaceAll("_", "-")}`)} <span className={css.soft}>{cite(law)}</span> {reform && <Chip tone="warn">{t("law-pending")}</Chip>}
            </span>
          ),
          value: t(`unit-${unit}`, { count: value }),
        }))}
      />
      <h2 className={css.head}>{t("law-reforms")}</h2>
      <p className={css.lead}>{t("law-reforms-what")}</p>
      <ul className={css.cards}>{reply.reforms.map((reform) => <ReformCard key={`${reform.key} ${reform.from_on}`} reform={reform} />)}</ul>
    </>
  );
}

function ReformCard({ reform }: { reform: ReformRow }) {
  const { t, date } = useWords();
  const { readOnly } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const [asked, ask] = useState(false);
  const on = reform.from_on !== "";
  const save = async (from_on: string | null) => {
    await call("reform_switch", { reform: reform.key, from_on: from_on ?? "" });
    await queries.invalidateQueries();
  };
  return (
    <li className={css.card}>
      <p className={css.cardHead}>
        <b>{reform.name}</b>
        <Chip tone="warn">{t("law-pending")}</Chip>
      </p>
      <p className={css.cardText}>{reform.content}</p>
      <p className={css.soft}>{reform.state}</p>
      <p className={css.soft}>{t("law-source", { source: reform.source, on: date(reform.state_on, "long") })}</p>
      <div className={css.reform}>
        <Switch
          label={t("law-reform-judge")}
          checked={on || asked}
          disabled={readOnly}
          onChange={(event) => {
            const next = event.currentTarget.checked;
            ask(next);
            if (!next && on) void save(null).catch(toast.failed);
          }}
        />
        {(on || asked) && <DateField label={t("law-reform-from")} value={reform.from_on || null} disabled={readOnly} onSave={save} />}
      </div>
    </li>
  );
}
