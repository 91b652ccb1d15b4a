import { Button } from "@mantine/core";
import { useState } from "react";
import { call } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import type { PurgeItem } from "../../api/types/PurgeItem";
import { useWords } from "../../locales";
import { Chip, DataTable, EmptyState, ErrorState, TwoLines, useToast } from "../../parts";
import { go, toHash } from "../../routes";
import { Page } from "../../shell";
import { useActions } from "../app/actions";
import css from "./after.module.css";
import { Copies } from "./Copies";
import { KeepDialog } from "./KeepDialog";
import { PurgeDialog } from "./PurgeDialog";

/** The closed cases that hold personal data: what is due to go, what is kept longer, and the copies of the register beside it. */
export function PurgeView() {
  const { t, date } = useWords();
  const { reply, failure, again } = useReply("purge_list", {});
  const { readOnly } = useActions();
  const toast = useToast();
  const refresh = useRefresh();
  const [purging, setPurging] = useState<string | null>(null);
  const [keeping, setKeeping] = useState<PurgeItem | null>(null);
  const finish = async () => {
    try {
      await call("purge_finish", {});
      await refresh();
      toast.done(t("purge-finished"));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const title = { title: t("ui-screen-requests"), titleHref: toHash({ screen: "requests", id: null, part: null }), trail: t("purge-title") };
  if (failure && !reply) {
    return <Page {...title}><ErrorState failure={failure} size="page"><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState></Page>;
  }
  if (!reply) return <Page {...title}>{null}</Page>;
  return (
    <Page {...title}>
      <div className={css.page}>
        <p className={css.why}>{reply.days === null ? t("purge-never") : t("purge-why", { days: reply.days })}</p>
        {reply.unfinished && (
          <p className={css.banner} role="status">
            <span>{t("purge-banner-unfinished")}</span>
            <Button variant="default" size="compact-sm" disabled={readOnly} onClick={() => void finish()}>{t("purge-finish")}</Button>
          </p>
        )}
        {reply.items.length === 0 ? (
          <EmptyState title={t("purge-none")} why={t("purge-none.why")}>
            <Button variant="default" onClick={() => go("requests")}>{t("case-to-list")}</Button>
          </EmptyState>
        ) : (
          <DataTable<PurgeItem>
            caption={t("purge-title")}
            layout="card"
            rows={reply.items}
            rowId={({ id }) => id}
            onOpen={({ ref }) => go("requests", ref)}
            minWidth={760}
            columns={[
              { id: "ref", label: t("request-column-ref"), width: "120px", cell: ({ ref }) => <b>{ref}</b>, sortBy: ({ ref }) => ref },
              { id: "closed", label: t("purge-closed"), width: "130px", cell: (item) => date(item.closed_on, "short"), sortBy: (item) => item.closed_on },
              {
                id: "due", label: t("purge-due-on"), width: "190px", sortBy: (item) => item.due_on,
                cell: (item) => (item.due_on === "" ? "–" : <>{date(item.due_on, "short")} {item.due && <Chip tone="warn">{t("purge-due")}</Chip>}</>),
              },
              { id: "kept", label: t("purge-kept-longer"), cell: (item) => (item.kept_until_on === "" ? "–" : <TwoLines first={t("purge-kept-until", { date: date(item.kept_until_on, "short") })} second={item.kept_because} />) },
              {
                id: "do", label: t("purge-do"), width: "270px",
                cell: (item) => readOnly ? null : (
                  <span className={css.row} onClick={(event) => event.stopPropagation()} onDoubleClick={(event) => event.stopPropagation()}>
                    <Button size="compact-sm" variant="default" onClick={() => setPurging(item.id)}>{t("purge-look")}</Button>
                    {item.kept_until_on === "" && <Button size="compact-sm" variant="subtle" onClick={() => setKeeping(item)}>{t("purge-keep")}</Button>}
                  </span>
                ),
              },
            ]}
          />
        )}
        <Copies readOnly={readOnly} />
      </div>
      {purging && <PurgeDialog id={purging} onClose={() => setPurging(null)} />}
      {keeping && <KeepDialog item={keeping} onClose={() => setKeeping(null)} />}
    </Page>
  );
}
