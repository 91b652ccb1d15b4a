/** One transfer: what goes where, on which ground, and what the law still misses in it. */
import { Button, Menu } from "@mantine/core";
import { IconArrowUpRight, IconDots, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { Activity } from "../../api/types/Activity";
import type { ActivityView } from "../../api/types/ActivityView";
import type { ProcessingItem } from "../../api/types/ProcessingItem";
import type { ProcessingOnBehalf } from "../../api/types/ProcessingOnBehalf";
import type { ReasonInWords } from "../../api/types/ReasonInWords";
import { useWords } from "../../locales";
import { EmptyState, ErrorState, useToast } from "../../parts";
import { go, toHash } from "../../routes";
import { Page } from "../../shell";
import { useActions } from "../app/actions";
import { EditingProvider, useEditor, type Editor, type Held } from "../app/editing";
import { refreshAround } from "../app/refresh";
import { useStatus } from "../app/status";
import { itemOf } from "../nouns/rows";
import { placeIn, transfersOf, withoutTransfer, type Keeper } from "./record";
import { revealIn } from "./reveal";
import { TransferFields, type Opened } from "./TransferFields";
import css from "./transfers.module.css";
import { Verdict } from "./Verdict";

const back = { screen: "transfers", id: null, part: null } as const;

type Props = { id: string; part: string | null; asOf: string };

/** `id` is the reference of the record that holds it, `part` the transfer within, and after a colon the field to show. */
export function TransferPage({ id, part, asOf }: Props) {
  const processing = useReply("processing_list", {});
  const item = itemOf(processing.reply?.items ?? [], id);
  if (!processing.reply && !processing.failure) return <Shell>{null}</Shell>;
  return item ? <OfProcessing item={item} part={part} asOf={asOf} /> : <OfActivity id={id} part={part} asOf={asOf} />;
}

function Shell({ children, trail }: { children: ReactNode; trail?: string }) {
  const { t } = useWords();
  return <Page title={t("ui-screen-transfers")} titleHref={toHash(back)} trail={trail}>{children}</Page>;
}

function OfActivity({ id, part, asOf }: Props) {
  const { t } = useWords();
  const { reply, failure, again } = useReply("activity_get", { id });
  if (failure) {
    return (
      <Shell trail={t("activity-not-there")}>
        <ErrorState failure={failure} size="page"><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>
      </Shell>
    );
  }
  return reply ? <Activities key={reply.activity.id} id={id} view={reply} part={part} asOf={asOf} /> : <Shell>{null}</Shell>;
}

function Activities({ id, view, part, asOf }: Props & { view: ActivityView }) {
  const { lang } = useWords();
  const queries = useQueryClient();
  const held = useMemo<Held<Activity>>(() => ({ record: view.activity, version: view.version }), [view.activity, view.version]);
  const save = useCallback(
    async ({ record, version }: Held<Activity>): Promise<Held<Activity>> => {
      const next = await call("activity_save", { activity: record, version });
      queries.setQueryData(["activity_get", { id }, lang], next);
      refreshAround(queries, "activity_get");
      return { record: next.activity, version: next.version };
    },
    [queries, id, lang],
  );
  const editor = useEditor(held, save);
  return <OneTransfer editor={editor as unknown as Editor<Keeper>} part={part} asOf={asOf} />;
}

function OfProcessing({ item, part, asOf }: { item: ProcessingItem; part: string | null; asOf: string }) {
  const { lang } = useWords();
  const queries = useQueryClient();
  const held = useMemo<Held<ProcessingOnBehalf>>(() => ({ record: item.record, version: item.version }), [item.record, item.version]);
  const save = useCallback(
    async (next: Held<ProcessingOnBehalf>): Promise<Held<ProcessingOnBehalf>> => {
      const list = await call("processing_save", next);
      const now = list.items.find(({ record }) => record.id === next.record.id);
      queries.setQueryData(["processing_list", {}, lang], list);
      refreshAround(queries, "processing_list");
      return now ? { record: now.record, version: now.version } : next;
    },
    [queries, lang],
  );
  const editor = useEditor(held, save);
  return <OneTransfer editor={editor as unknown as Editor<Keeper>} part={part} asOf={asOf} onBehalf />;
}

function OneTransfer({ editor, part, asOf, onBehalf = false }: { editor: Editor<Keeper>; part: string | null; asOf: string; onBehalf?: boolean }) {
  const { t, country } = useWords();
  const queries = useQueryClient();
  const { readOnly, undo } = useActions();
  const toast = useToast();
  const status = useStatus();
  const { record } = editor;
  const at = placeIn(record, part?.split(":")[0] ?? "");
  const field = part?.includes(":") ? part.slice(part.indexOf(":") + 1) : null;
  const transfer = transfersOf(record)[at];
  const list = useReply("transfer_list", { as_of: asOf, order: "risk", country: "", subject: record.id }).reply;
  const row = list?.items.find((one) => one.subject_id === record.id && one.transfer_id === transfer?.id);
  const [opened, setOpened] = useState<Opened>({ instrument: false, assessment: false });
  const [asked, ask] = useState<{ scope: string | null; field: string; turn: number } | null>(null);
  useEffect(() => {
    if (field) ask((last) => ({ scope: null, field, turn: (last?.turn ?? 0) + 1 }));
  }, [field]);
  useEffect(() => {
    if (asked) revealIn(asked.scope, asked.field);
  }, [asked]);
  const keeperHref = toHash({ screen: onBehalf ? "processing" : "register", id: record.reference || record.id, part: onBehalf ? `transfers.items[${at}]` : `transfers:transfers.items[${at}]` });
  if (!transfer) {
    return (
      <Shell trail={t("activity-not-there")}>
        <EmptyState title={t("transfers-gone")} why={t("transfers-gone.why")}>
          <Button variant="default" onClick={() => go("transfers")}>{t("transfers-to-list")}</Button>
        </EmptyState>
      </Shell>
    );
  }
  const takeOut = () => {
    void editor
      .change((now) => withoutTransfer(now, at))
      .then(() => {
        go("transfers");
        toast.done(t("transfers-removed-transfer"), undo);
      })
      .catch(toast.failed);
  };
  const toReason = (reason: ReasonInWords) => {
    if (reason.about === "transfer") {
      // Whether the decision covers the recipient is said in the recipient's record, shown below the ground.
      const here = reason.field === "recipient_id" && transfer.recipient_id ? { scope: transfer.recipient_id, field: "adequacy_confirmations" } : { scope: null, field: `transfers.items[${at}].${reason.field}` };
      return ask((last) => ({ ...here, turn: (last?.turn ?? 0) + 1 }));
    }
    setOpened((now) => ({ ...now, [reason.about]: true }));
    const scope = reason.about === "instrument" ? transfer.instrument_id : transfer.assessment_id;
    // The fields are there with the next picture.
    window.setTimeout(() => ask((last) => ({ scope, field: reason.field, turn: (last?.turn ?? 0) + 1 })), 30);
  };
  const to = transfer.country ? (row?.country_name ?? country(transfer.country)) : t("transfers-country-open");
  return (
    <Page
      title={t("ui-screen-transfers")}
      titleHref={toHash(back)}
      trail={`${record.reference} · ${to}`}
      railLabel={t("transfers-verdict")}
      rail={<Verdict row={row} asOf={list?.as_of ?? ""} transfer={transfer} onGo={toReason} />}
      actions={
        !readOnly && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" px={7} aria-label={t("activity-more")}><IconDots size={16} aria-hidden /></Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={takeOut}>{t("transfers-remove")}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )
      }
    >
      <div className={css.page}>
        {editor.stale && (
          <div className={css.stale}>
            <ErrorState failure={editor.stale}>
              <Button variant="default" onClick={() => { editor.settle(); void queries.invalidateQueries(); }}>{t("activity-reload")}</Button>
            </ErrorState>
          </div>
        )}
        <header className={css.head}>
          <h2 className={css.title}>{t("transfers-one", { country: to })}</h2>
          <p className={css.line}>
            <a href={keeperHref}>{`${record.reference} ${record.name}`.trim()} <IconArrowUpRight size={13} aria-hidden /></a>
          </p>
        </header>
        <EditingProvider editor={editor as never} readOnly={status?.read_only ?? false}>
          <TransferFields path={`transfers.items[${at}]`} transfer={transfer} row={row} asOf={asOf} onBehalf={onBehalf} opened={opened} setOpened={setOpened} field={field} />
        </EditingProvider>
      </div>
    </Page>
  );
}
