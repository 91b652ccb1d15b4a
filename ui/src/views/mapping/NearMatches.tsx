import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { call } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, ErrorState, useToast } from "../../parts";
import type { NearRow } from "../requests/wire";
import css from "./mapping.module.css";

/** Records that are perhaps the person's: each with the reason, and a person decides. */
export function NearMatches({ id }: { id: string }) {
  const { t } = useWords();
  const { reply, failure } = useReply("near_list", { id });
  if (failure) return <ErrorState failure={failure} />;
  if (!reply || (reply.rows.length === 0 && reply.not_kept === 0)) return null;
  return (
    <section className={css.near} aria-label={t("near-heading")}>
      <h3 className={css.heading}>{t("near-heading")}</h3>
      <p className={css.possible}>{t("near-why")}</p>
      {reply.not_kept > 0 && <p className={css.possible}>{t("near-not-kept", { count: reply.not_kept })}</p>}
      <ul className={css.nearList}>
        {reply.rows.map((row) => <Near key={row.n} id={id} version={reply.version} row={row} />)}
      </ul>
    </section>
  );
}

type Decision = NearRow["decision"];

function Near({ id, version, row }: { id: string; version: number; row: NearRow }) {
  const { t } = useWords();
  const toast = useToast();
  const refresh = useRefresh();
  const [why, setWhy] = useState(row.why);
  const [busy, setBusy] = useState(false);

  const decide = async (decision: Decision) => {
    setBusy(true);
    try {
      await call("near_decide", { id, version, records: [row.n], decision, why });
      toast.done(t(`near-done-${decision.replace("_", "-")}`));
    } catch (thrown) {
      toast.failed(thrown);
    }
    await refresh("near_list", "collection_get", "request_get", "request_list", "package_preflight", "register_status");
    setBusy(false);
  };

  return (
    <li className={css.nearRow} data-decision={row.decision}>
      <div className={css.nearHead}>
        <b>{row.place}</b>
        {row.reasons.map((reason) => <Chip key={reason} tone="warn">{reason}</Chip>)}
        {row.decision !== "open" && <Chip tone={row.decision === "taken" ? "ok" : "neutral"}>{t(`near-decision-${row.decision.replace("_", "-")}`)}</Chip>}
      </div>
      <dl className={css.nearValues}>
        {row.values.map(([column, value], at) => (
          <div key={`${column}-${at}`}><dt>{column}</dt><dd>{value}</dd></div>
        ))}
        {row.more > 0 && <div><dt>…</dt><dd>{t("near-more", { count: row.more })}</dd></div>}
      </dl>
      {row.decision === "open" ? (
        <div className={css.nearDecide}>
          <TextInput aria-label={t("near-note")} placeholder={t("near-note")} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
          <Button variant="default" disabled={busy} onClick={() => void decide("taken")}>{t("near-take")}</Button>
          <Button variant="default" disabled={busy} onClick={() => void decide("left_out")}>{t("near-leave")}</Button>
        </div>
      ) : (
        <div className={css.nearDecide}>
          <span className={css.possible}>{row.why}</span>
          <Button variant="subtle" color="gray" disabled={busy} onClick={() => void decide("open")}>{t("near-reopen")}</Button>
        </div>
      )}
    </li>
  );
}
