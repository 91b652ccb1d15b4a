/** That an adequacy decision covers a recipient: confirmed per recipient, with day and evidence (Art. 45). */
import { Button } from "@mantine/core";
import { call } from "../../api";
import type { AdequacyConfirmation } from "../../api/types/AdequacyConfirmation";
import type { Recipient } from "../../api/types/Recipient";
import type { RecipientItem } from "../../api/types/RecipientItem";
import { useWords } from "../../locales";
import { labelOf } from "../activity/names";
import { useEditing } from "../app/editing";
import { DateAt, TextAt, YesNoAt } from "../app/fields";
import { useToast } from "../../parts";
import { toHash } from "../../routes";
import { RecordEditor, type Door } from "../nouns/editor";
import { DPF_STATUSES } from "./codes";
import { CodeAt } from "./fields";
import css from "./transfers.module.css";

const DOOR: Door<Recipient> = { list: "recipient_list", save: (held) => call("recipient_save", held) };

const blank = (country: string): AdequacyConfirmation => ({
  country, met: null, confirmed_by: "", confirmed_on: "", evidence: "", dpf: { name: "", status: "unstated", covers_hr: null, checked_on: "" },
});

/** The confirmation for one country in the recipient's own record: it holds for all transfers to it. */
export function ConfirmationEditor({ item, country, condition, field }: { item: RecipientItem; country: string; condition: string; field: string | null }) {
  return (
    <RecordEditor item={item} door={DOOR} field={field}>
      {(record) => <Confirmation record={record} country={country} condition={condition} usedBy={item.used_by.length} />}
    </RecordEditor>
  );
}

function Confirmation({ record, country, condition, usedBy }: { record: Recipient; country: string; condition: string; usedBy: number }) {
  const { t } = useWords();
  const { change, readOnly } = useEditing();
  const toast = useToast();
  const at = record.adequacy_confirmations.findIndex((one) => one.country === country);
  const path = `adequacy_confirmations[${at}]`;
  const start = () =>
    change(((now: Recipient) => ({ ...now, adequacy_confirmations: [...now.adequacy_confirmations, blank(country)] })) as (record: never) => unknown).catch(toast.failed);
  return (
    <section className={css.inner} aria-label={t("transfers-confirmation")}>
      <h3 className={css.subhead}>{t("transfers-confirmation-of", { recipient: labelOf(record) })}</h3>
      {condition && <p className={css.note}>{t("transfers-condition", { condition })}</p>}
      <p className={css.note}>
        {t("transfers-confirmation-shared", { count: usedBy })}{" "}
        <a href={toHash({ screen: "recipients", id: record.reference || record.id, part: null })}>{t("transfers-to-recipient")}</a>
      </p>
      {at < 0 ? (
        <div><Button variant="default" disabled={readOnly} onClick={() => void start()}>{t("transfers-confirm")}</Button></div>
      ) : (
        <>
          {country === "US" && (
            <div className={css.two}>
              <TextAt path={`${path}.dpf.name`} label={t("transfers-dpf-name")} description={t("transfers-dpf-name.why")} />
              <CodeAt path={`${path}.dpf.status`} label={t("transfers-dpf-status")} description={t("transfers-dpf-status.why")} list="dpf_status" codes={DPF_STATUSES} />
              <DateAt path={`${path}.dpf.checked_on`} label={t("transfers-dpf-checked")} />
            </div>
          )}
          {country === "US" && <YesNoAt path={`${path}.dpf.covers_hr`} label={t("transfers-dpf-hr")} />}
          <YesNoAt path={`${path}.met`} label={t("transfers-met")} article="Art. 45(3)" />
          <div className={css.two}>
            <TextAt path={`${path}.confirmed_by`} label={t("transfers-confirmed-by")} />
            <DateAt path={`${path}.confirmed_on`} label={t("transfers-confirmed-on")} />
          </div>
          <TextAt path={`${path}.evidence`} label={t("transfers-evidence")} description={t("transfers-evidence.why")} lines={1} />
        </>
      )}
    </section>
  );
}
