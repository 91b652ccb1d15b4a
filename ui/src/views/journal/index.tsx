import { Button } from "@mantine/core";
import { IconShieldCheck } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import type { JournalCheck } from "../../api/types/JournalCheck";
import type { JournalLine } from "../../api/types/JournalLine";
import { useWords } from "../../locales";
import { DataTable, EmptyState, ErrorState } from "../../parts";
import { go, SCREEN_OF } from "../../routes";
import { Page, PageTools } from "../../shell";
import { JournalFilters, NO_FILTER, type Filter } from "./JournalFilters";
import css from "./journal.module.css";

const NEWEST = 1000;

/** What was done, by whom and when, newest first; and whether the chain of hashes holds. */
export function JournalView() {
  const { t, code, date, time, number } = useWords();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const { words, ...asked } = filter;
  const { reply, failure, waiting, again } = useReply("journal_list", { limit: NEWEST, record: "", ...asked });
  const [verdict, setVerdict] = useState<JournalCheck | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const verify = () => {
    setFailed(null);
    call("journal_check", {}).then(setVerdict, (thrown: unknown) => setFailed(asFailure(thrown)));
  };
  const wanted = useDeferredValue(words.trim().toLocaleLowerCase());
  const lines = useMemo(
    () => (reply?.lines ?? []).filter(({ entry, reference }) => wanted === "" || `${reference} ${entry.fields}`.toLocaleLowerCase().includes(wanted)),
    [reply, wanted],
  );
  const wrong = failure ?? failed;
  return (
    <Page title={t("ui-screen-journal")} trail={t("journal-what")} layout="fill" actions={<Button variant="default" leftSection={<IconShieldCheck size={15} aria-hidden />} onClick={verify}>{t("journal-verify")}</Button>}>
      <PageTools count={lines.length ? t("journal-count", { count: number(lines.length) }) : undefined}>
        <div className={css.result} role="status">
          {wrong ? (
            <ErrorState failure={wrong}><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>
          ) : verdict ? (
            verdict.ok ? (
              <p className={css.ok}>
                <IconShieldCheck size={16} aria-hidden /> {t("journal-ok", { count: verdict.entries })} <code title={verdict.head}>{verdict.head.slice(0, 16)}</code>
              </p>
            ) : (
              <ErrorState failure={{ kind: "damaged", code: "journal-broken", message: t("journal-broken", { line: verdict.broken_at ?? 0 }), hint: t("journal-broken.hint"), problems: [] }} />
            )
          ) : (
            <p className={css.why}>{t("journal-verify.why")}</p>
          )}
          <JournalFilters filter={filter} actors={reply?.actors ?? []} ops={reply?.ops ?? []} onChange={setFilter} />
        </div>
      </PageTools>
      {!waiting && lines.length === 0 && filter !== NO_FILTER ? (
        <EmptyState title={t("journal-filter-none")} why={t("journal-filter-none.why")}>
          <Button variant="default" onClick={() => setFilter(NO_FILTER)}>{t("journal-clear")}</Button>
        </EmptyState>
      ) : !waiting && lines.length === 0 ? (
        <EmptyState title={t("ui-empty-journal")} why={t("ui-empty-journal.why")} />
      ) : (
        <DataTable<JournalLine>
          caption={t("ui-screen-journal")}
          rows={lines}
          rowId={({ entry }) => String(entry.seq)}
          onOpen={({ entry }) => (SCREEN_OF[entry.noun] ? go(SCREEN_OF[entry.noun] ?? "register", entry.noun === "organisation" ? null : entry.subject_id) : undefined)}
          columns={[
            { id: "seq", label: t("journal-number"), width: "76px", align: "end", cell: ({ entry }) => <span className={css.quiet}>{number(entry.seq)}</span> },
            { id: "at", label: t("journal-at"), width: "160px", cell: ({ entry }) => `${date(entry.at, "short")} ${time(entry.at)}` },
            { id: "op", label: t("journal-op"), width: "170px", cell: ({ entry }) => <b className={css.op}>{code("op", entry.op)}</b> },
            { id: "record", label: t("journal-record"), cell: ({ entry, reference }) => [entry.noun && code("noun", entry.noun), reference].filter(Boolean).join(" ") },
            { id: "fields", label: t("journal-fields"), width: "28%", cell: ({ entry }) => <span className={css.fields}>{entry.fields.split(" ").filter(Boolean).join(", ")}</span> },
            { id: "actor", label: t("journal-actor"), width: "130px", cell: ({ entry }) => entry.actor },
          ]}
          minWidth={820}
        />
      )}
    </Page>
  );
}
