import { NumberInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { ExemptionOutcome } from "../../api/types/ExemptionOutcome";
import type { OrganisationItem } from "../../api/types/OrganisationItem";
import { useWords } from "../../locales";
import { Chip, ErrorState, useAutosave, type Tone } from "../../parts";
import { toHash } from "../../routes";
import { useActions } from "../app/actions";
import css from "./law.module.css";

const TONE: Record<ExemptionOutcome, Tone> = { required: "info", open: "warn", exempt: "ok" };

/** Whether a record must be kept at all (Art. 30(5)), activity by activity, with every step. */
export function Exemption() {
  const { t, cite, number } = useWords();
  const { reply, failure } = useReply("exemption", { as_of: "" });
  const keeper = useReply("organisation_list", {}).reply?.items.find(({ record }) => record.keeps_register);
  if (failure) return <ErrorState failure={failure} size="page" />;
  if (!reply) return null;
  return (
    <>
      <p className={css.lead}>{t("law-exemption-what", { law: cite("Art. 30(5)") })}</p>
      {reply.by?.reform && <p className={css.warned}>{t("law-exemption-reform", { limit: number(reply.by.value) })}</p>}
      {keeper && <Persons key={keeper.record.id} item={keeper} />}
      <p className={css.tally}>
        {(["required", "open", "exempt"] as const).map((outcome) => (
          <span key={outcome}><b>{number(reply[outcome])}</b> {t(`exemption-${outcome}`)}</span>
        ))}
      </p>
      <ul className={css.cards}>
        {reply.rows.map((row) => (
          <li key={row.id} className={css.card}>
            <p className={css.cardHead}>
              <a href={toHash({ screen: "register", id: row.reference || row.id, part: "screening" })}>{row.reference}</a>
              <span>{row.name}</span>
              <Chip tone={TONE[row.outcome]}>{t(`exemption-${row.outcome}`)}</Chip>
            </p>
            <ul className={css.steps}>{row.because.map((why) => <li key={why}>{why}</li>)}</ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many persons the organisation employs; saved like every field. */
function Persons({ item }: { item: OrganisationItem }) {
  const { t } = useWords();
  const { readOnly } = useActions();
  const queries = useQueryClient();
  const save = async (count: number | null) => {
    await call("organisation_save", { record: { ...item.record, persons_employed: count }, version: item.version });
    await queries.invalidateQueries();
  };
  const { draft, change, flush, state } = useAutosave(item.record.persons_employed, save);
  return (
    <NumberInput
      className={css.persons}
      label={t("law-persons")}
      description={t("law-persons.why")}
      min={0}
      max={9_999_999}
      allowDecimal={false}
      allowNegative={false}
      value={draft ?? ""}
      disabled={readOnly}
      error={state.is === "failed" ? state.failure.message : null}
      onChange={(next) => change(next === "" ? null : Number(next))}
      onBlur={() => void flush()}
    />
  );
}
