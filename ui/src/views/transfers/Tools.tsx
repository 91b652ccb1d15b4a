/** Instruments and transfer impact assessments: documents of their own, each with the records that use it. */
import { Button, Menu } from "@mantine/core";
import { IconDots, IconPlus, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { AssessmentItem } from "../../api/types/AssessmentItem";
import type { InstrumentItem } from "../../api/types/InstrumentItem";
import type { Noun } from "../../api/types/Noun";
import type { ReasonInWords } from "../../api/types/ReasonInWords";
import { useWords } from "../../locales";
import { Chip, DataTable, EmptyState, FindingCard, FindingList, TwoLines, useToast, type Column } from "../../parts";
import { go, toHash } from "../../routes";
import { Page } from "../../shell";
import { useActions } from "../app/actions";
import { RecordLife } from "../life/RecordLife";
import { AssessmentEditor, BLANK_ASSESSMENT } from "./Assessment";
import { BLANK_INSTRUMENT, InstrumentEditor } from "./Instrument";
import { revealIn } from "./reveal";
import { nameOf, UsedByLine } from "./Shared";
import { annexChips, stepChips } from "./states";
import css from "./transfers.module.css";

const list = { screen: "transfers", id: null, part: null } as const;

/** The list of both kinds. */
export function ToolsView() {
  const { t, code, date } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const instruments = useReply("instrument_list", {});
  const assessments = useReply("assessment_list", {});
  const title = { title: t("ui-screen-transfers"), titleHref: toHash(list), trail: t("transfers-tools") };
  const make = async (what: "instrument" | "assessment") => {
    try {
      const made = what === "instrument" ? await call("instrument_save", { record: BLANK_INSTRUMENT, version: 0 }) : await call("assessment_save", { record: BLANK_ASSESSMENT, version: 0 });
      await queries.invalidateQueries();
      const items: { record: { id: string; reference: string; name: string } }[] = made.items;
      const record = items.find(({ record: one }) => one.id === made.saved)?.record;
      go("transfers", record?.reference || made.saved, "name");
      toast.done(t("transfers-made", { what: record ? nameOf(record) : "" }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  if (!instruments.reply || !assessments.reply) return <Page {...title}>{null}</Page>;
  const buttons = (
    <>
      <Button variant="default" disabled={readOnly} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => void make("assessment")}>{t("transfers-new-assessment")}</Button>
      <Button disabled={readOnly} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => void make("instrument")}>{t("transfers-new-instrument")}</Button>
    </>
  );
  const [tools, checks] = [instruments.reply.items, assessments.reply.items];
  if (tools.length + checks.length === 0) {
    return <Page {...title}><EmptyState title={t("transfers-tools-empty")} why={t("transfers-tools-empty.why")}>{buttons}</EmptyState></Page>;
  }
  const used: Column<{ used_by: string[] }> = { id: "used", label: t("nouns-used"), width: "92px", align: "end", cell: ({ used_by }) => used_by.length, sortBy: ({ used_by }) => used_by.length };
  const instrumentColumns: Column<InstrumentItem>[] = [
    { id: "name", label: t("transfers-instrument"), cell: ({ record }) => <TwoLines first={record.name || t("register-unnamed")} second={record.reference} />, sortBy: ({ record }) => record.name },
    { id: "kind", label: t("nouns-kind"), width: "26%", cell: ({ record }) => code("safeguard", record.kind), sortBy: ({ record }) => record.kind },
    { id: "state", label: t("transfers-annexes"), width: "26%", cell: (item) => <Chips chips={annexChips(item, { t, code })} /> },
    { id: "signed", label: t("transfers-signed-on"), width: "112px", cell: ({ record }) => (record.signed_on ? date(record.signed_on, "short") : <span className={css.quiet}>{t("activity-none-mark")}</span>), sortBy: ({ record }) => record.signed_on },
    used,
  ];
  const assessmentColumns: Column<AssessmentItem>[] = [
    { id: "name", label: t("transfers-assessment"), cell: ({ record }) => <TwoLines first={record.name || t("register-unnamed")} second={record.reference} />, sortBy: ({ record }) => record.name },
    { id: "state", label: t("transfers-outcome"), width: "38%", cell: (item) => <Chips chips={stepChips(item, { t, code })} /> },
    { id: "review", label: t("transfers-review-on"), width: "128px", cell: ({ record }) => (record.review_on ? date(record.review_on, "short") : <span className={css.quiet}>{t("activity-none-mark")}</span>), sortBy: ({ record }) => record.review_on },
    used,
  ];
  return (
    <Page {...title} actions={buttons}>
      {tools.length > 0 && (
        <section className={css.block} aria-label={t("transfers-tools-instruments")}>
          <h2 className={css.blockHead}>{t("transfers-tools-instruments")}</h2>
          <DataTable caption={t("transfers-tools-instruments")} layout="card" rows={tools} rowId={idOf} columns={instrumentColumns} onOpen={({ record }) => go("transfers", record.reference || record.id)} />
        </section>
      )}
      {checks.length > 0 && (
        <section className={css.block} aria-label={t("transfers-tools-assessments")}>
          <h2 className={css.blockHead}>{t("transfers-tools-assessments")}</h2>
          <DataTable caption={t("transfers-tools-assessments")} layout="card" rows={checks} rowId={idOf} columns={assessmentColumns} onOpen={({ record }) => go("transfers", record.reference || record.id)} />
        </section>
      )}
    </Page>
  );
}

const idOf = ({ record }: { record: { id: string } }): string => record.id;

const Chips = ({ chips }: { chips: ReturnType<typeof annexChips> }) => (
  <span className={css.chips}>{chips.map(({ id, text, tone }) => <Chip key={id} tone={tone}>{text}</Chip>)}</span>
);

/** An instrument on its own page: where findings lead, and whoever wants room. */
export const InstrumentPage = ({ item, field }: { item: InstrumentItem; field: string | null }) => (
  <ToolPage noun="transfer_instrument" item={item} remove={() => call("instrument_remove", { id: item.record.id })} note="transfers-instrument.why">
    <InstrumentEditor key={item.record.id} item={item} field={field} />
  </ToolPage>
);

/** An assessment on its own page. */
export const AssessmentPage = ({ item, field }: { item: AssessmentItem; field: string | null }) => (
  <ToolPage noun="transfer_impact_assessment" item={item} remove={() => call("assessment_remove", { id: item.record.id })} note="transfers-section-assessment.why">
    <AssessmentEditor key={item.record.id} item={item} field={field} />
  </ToolPage>
);

type ToolProps = {
  noun: Noun;
  item: { record: { id: string; reference: string; name: string }; used_by: string[]; reasons: ReasonInWords[] };
  remove: () => Promise<unknown>;
  note: string;
  children: ReactNode;
};

function ToolPage({ noun, item, remove, note, children }: ToolProps) {
  const { t } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const { record, reasons } = item;
  const takeOut = async () => {
    try {
      await remove();
      go("transfers", "tools");
      toast.done(t("transfers-removed", { what: nameOf(record) }), undo);
      await queries.invalidateQueries();
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <Page
      title={t("ui-screen-transfers")}
      titleHref={toHash(list)}
      trail={nameOf(record)}
      railLabel={t("activity-findings")}
      rail={
        <>
          {reasons.length === 0 && <p className={css.calm}>{t("transfers-no-reasons")}</p>}
          {(["error", "warning", "hint"] as const).map((group) => {
            const here = reasons.filter(({ severity }) => severity === group);
            return (
              here.length > 0 && (
                <FindingList key={group} heading={t(`activity-findings-${group}`, { count: here.length })}>
                  {here.map((reason) => (
                    <FindingCard key={`${reason.rule} ${reason.field}`} weight={group === "error" ? "required" : "advised"} title={reason.message} article={reason.law} advice={reason.hint} action={{ label: t("activity-go-to-field"), run: () => revealIn(record.id, reason.field) }} />
                  ))}
                </FindingList>
              )
            );
          })}
          <UsedByLine refs={item.used_by} />
        </>
      }
      actions={
        !readOnly && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" px={7} aria-label={t("activity-more")}><IconDots size={16} aria-hidden /></Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void takeOut()}>{t("transfers-remove")}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )
      }
    >
      <div className={css.page} data-record={record.id}>
        <header className={css.head}>
          <h2 className={css.title}>{record.name || t("register-unnamed")}</h2>
          <p className={css.line}>{t(note)}</p>
        </header>
        {children}
        <RecordLife noun={noun} id={record.id} labels={false} />
      </div>
    </Page>
  );
}
