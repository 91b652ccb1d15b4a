import { Button } from "@mantine/core";
import { IconArrowBackUp, IconTrashX } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { BinItem } from "../../api/types/BinItem";
import type { BinReport } from "../../api/types/BinReport";
import { useWords } from "../../locales";
import { ConfirmDialog, DataTable, EmptyState, ErrorState, TwoLines, useToast } from "../../parts";
import { Page, PageTools } from "../../shell";
import { useActions } from "../app/actions";
import css from "./life.module.css";

/** So many places that name a record again are told. */
const PLACES = 6;

/** What was removed: each can be brought back; what is deleted here is gone for good, after it was said what that is. */
export function BinView() {
  const { t, code, date, time, number } = useWords();
  const { readOnly, undo } = useActions();
  const { reply, failure, waiting, again } = useReply("bin_list", {});
  const queries = useQueryClient();
  const toast = useToast();
  const [asked, ask] = useState<{ ids: string[]; report: BinReport } | null>(null);
  const items = reply?.items ?? [];
  const guard = (work: () => Promise<void>) => () => void work().catch(toast.failed);
  const restore = ({ id, reference, name }: BinItem) =>
    guard(async () => {
      const { relinked } = await call("bin_restore", { ids: [id], dry_run: false });
      await queries.invalidateQueries();
      const what = `${reference} ${name}`.trim();
      const refs = [...new Set(relinked.map(({ ref }) => ref))];
      const where = refs.slice(0, PLACES).join(", ") + (refs.length > PLACES ? " …" : "");
      toast.done(relinked.length > 0 ? t("life-bin-relinked", { what, count: relinked.length, where }) : t("life-bin-restored", { what }), undo);
    });
  const lookAhead = (ids: string[]) => guard(async () => ask({ ids, report: await call("bin_empty", { ids, dry_run: true }) }));
  const empty = guard(async () => {
    const ids = asked?.ids ?? [];
    ask(null);
    const done = await call("bin_empty", { ids, dry_run: false });
    await queries.invalidateQueries();
    toast.done(t("life-bin-emptied", { count: done.items.length }));
  });
  const title = { title: t("ui-screen-bin"), trail: t("life-bin.what") };
  if (failure) {
    return (
      <Page {...title}>
        <ErrorState failure={failure} size="page"><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>
      </Page>
    );
  }
  return (
    <Page
      {...title}
      layout="fill"
      actions={items.length > 0 && !readOnly && <Button variant="default" leftSection={<IconTrashX size={15} aria-hidden />} onClick={lookAhead([])}>{t("life-bin-empty")}</Button>}
    >
      <PageTools count={items.length ? t("life-bin-count", { count: items.length }) : undefined}><span /></PageTools>
      {!waiting && items.length === 0 ? (
        <EmptyState title={t("life-bin-nothing")} why={t("life-bin-nothing.why")} />
      ) : (
        <DataTable<BinItem>
          caption={t("ui-screen-bin")}
          rows={items}
          rowId={({ noun, id }) => `${noun} ${id}`}
          columns={[
            { id: "name", label: t("activity-name"), cell: ({ reference, name, noun }) => <TwoLines first={`${reference} ${name}`.trim() || code("noun", noun)} second={code("noun", noun)} />, sortBy: ({ name }) => name },
            { id: "at", label: t("life-bin-removed"), width: "180px", cell: ({ removed_at }) => `${date(removed_at, "short")} ${time(removed_at)}`, sortBy: ({ removed_at }) => removed_at },
            { id: "actor", label: t("journal-actor"), width: "130px", cell: ({ actor }) => actor, sortBy: ({ actor }) => actor },
            { id: "versions", label: t("life-bin-versions"), width: "92px", align: "end", cell: ({ versions }) => number(versions) },
            {
              id: "do", label: t("life-bin-do"), width: "318px",
              cell: (item) =>
                readOnly ? null : (
                  <span className={css.cardRow}>
                    <Button size="compact-sm" variant="default" leftSection={<IconArrowBackUp size={14} aria-hidden />} onClick={restore(item)}>{t("life-bin-restore")}</Button>
                    <Button size="compact-sm" variant="default" onClick={lookAhead([item.id])}>{t("life-bin-delete")}</Button>
                  </span>
                ),
            },
          ]}
          minWidth={920}
        />
      )}
      <ConfirmDialog
        opened={asked !== null}
        danger
        title={t("life-bin-ask", { count: asked?.report.items.length ?? 0 })}
        confirmLabel={t("life-bin-delete")}
        onConfirm={empty}
        onClose={() => ask(null)}
      >
        {asked && (
          <>
            <p className={css.calm}>{t("life-bin-gone", { versions: asked.report.versions, files: asked.report.attachments.length })}</p>
            <ul>
              {asked.report.items.slice(0, 8).map(({ noun, id, reference, name }) => <li key={id}>{`${code("noun", noun)} ${reference} ${name}`.trim()}</li>)}
              {asked.report.items.length > 8 && <li>{t("register-more", { count: asked.report.items.length - 8 })}</li>}
            </ul>
          </>
        )}
      </ConfirmDialog>
    </Page>
  );
}
