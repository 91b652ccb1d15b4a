import { Button, Kbd, Menu } from "@mantine/core";
import { IconCopyPlus, IconDots, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { Activity } from "../../api/types/Activity";
import type { ActivityView } from "../../api/types/ActivityView";
import type { Finding } from "../../api/types/Finding";
import { useWords } from "../../locales";
import { CompletenessBar, ErrorState, SectionNav } from "../../parts";
import { go, toHash } from "../../routes";
import { Page } from "../../shell";
import { useActions, useAtHand } from "../app/actions";
import { EditingProvider, useEditor, type Held } from "../app/editing";
import { Findings } from "../app/Findings";
import { detailOf } from "../transfers/rows";
import { refreshAround } from "../app/refresh";
import { reveal } from "../app/reveal";
import { useStatus } from "../app/status";
import css from "./activity.module.css";
import { LifeCard } from "../life/LifeCard";
import { Recipients, Transfers } from "./Abroad";
import { Documents, Identity, Notes, Past, Rights, Security, Sources, Summary, Systems } from "./Others";
import { People } from "./People";
import { Purposes } from "./Purposes";
import { Retention } from "./Retention";
import { Screening } from "./Screening";
import { SECTIONS, sectionOf, sectionState, type SectionId } from "./sections";

/** The editor of one processing activity; `part` is the section, or the field that a finding leads to. */
export function ActivityEditor({ id, part }: { id: string; part: string | null }) {
  const { t } = useWords();
  const { reply, failure, again } = useReply("activity_get", { id });
  const list = { title: t("ui-screen-register"), titleHref: toHash({ screen: "register", id: null, part: null }) };
  if (failure) {
    return (
      <Page {...list} trail={t("activity-not-there")}>
        <ErrorState failure={failure} size="page">
          <Button variant="default" onClick={again}>{t("app-try-again")}</Button>
          <Button variant="default" onClick={() => go("register")}>{t("activity-to-list")}</Button>
        </ErrorState>
      </Page>
    );
  }
  if (!reply) return <Page {...list}>{null}</Page>;
  return <Editor key={reply.activity.id} id={id} view={reply} part={part} again={again} />;
}

/** What can be done with the activity as a whole. */
function HeadMenu({ id, label }: { id: string; label: string }) {
  const { t } = useWords();
  const { readOnly, duplicate, remove } = useActions();
  if (readOnly) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" px={7} aria-label={t("activity-more")}><IconDots size={16} aria-hidden /></Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopyPlus size={16} aria-hidden />} rightSection={<Kbd>{`${t("ui-key-ctrl")} D`}</Kbd>} onClick={() => duplicate({ id, label })}>
          {t("activity-duplicate")}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove({ id, label })}>{t("activity-remove-this")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

type EditorProps = { id: string; view: ActivityView; part: string | null; again: () => void };

function Editor({ id, view, part, again }: EditorProps) {
  const { t, lang, time } = useWords();
  const status = useStatus();
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
  const field = part?.includes(":") && !part.startsWith("history:") ? part.slice(part.indexOf(":") + 1) : null;
  const named = part?.split(":")[0] ?? "";
  const section: SectionId = SECTIONS.find((one) => one === named) ?? "identity";
  const [asked, ask] = useState(0);

  useEffect(() => {
    if (field) reveal(field);
  }, [field, asked, section]);

  const toSection = (next: SectionId) => {
    go("register", id, next, true);
    document.querySelector("main")?.scrollTo({ top: 0 });
  };
  const toField = (finding: Finding) => {
    const detail = detailOf(finding.field);
    if (detail) return go("transfers", view.activity.reference || view.activity.id, detail);
    go("register", id, `${sectionOf(finding.field)}:${finding.field}`, true);
    ask((count) => count + 1);
  };
  const label = `${view.activity.reference} ${view.activity.name}`.trim();
  useAtHand(view.activity.id, label);
  const at = SECTIONS.indexOf(section);
  const before = SECTIONS[at - 1];
  const after = SECTIONS[at + 1];
  const errors = view.findings.filter(({ severity }) => severity === "error").length;
  return (
    <Page
      title={t("ui-screen-register")}
      titleHref={toHash({ screen: "register", id: null, part: null })}
      trail={label}
      actions={<HeadMenu id={view.activity.id} label={label} />}
      railLabel={t("activity-findings")}
      rail={
        <>
          <LifeCard view={view} />
          <p className={css.railTitle}>
            <CompletenessBar value={view.completeness.percent} missing={errors} />
          </p>
          {view.findings.length === 0 && <p className={css.calm}>{t("activity-nothing-missing")}</p>}
          <Findings findings={view.findings} notApplicable={view.not_applicable} onGo={toField} />
          <p className={css.calm}>{t("activity-changed-at", { time: time(view.changed_at) })}</p>
        </>
      }
    >
      <div className={css.page}>
        <div className={css.nav}>
          <SectionNav
            label={t("activity-sections")}
            current={section}
            onGo={toSection}
            sections={SECTIONS.map((one) => ({ id: one, label: t(`activity-section-${one}`), ...sectionState(view.activity, view.findings, one) }))}
          />
        </div>
        <div className={css.body}>
          {editor.stale && (
            <div className={css.stale}>
              <ErrorState failure={editor.stale}>
                <Button
                  variant="default"
                  onClick={() => {
                    editor.settle();
                    again();
                  }}
                >
                  {t("activity-reload")}
                </Button>
              </ErrorState>
            </div>
          )}
          <EditingProvider editor={editor} readOnly={status?.read_only ?? false}>
            <Body section={section} view={view} activity={editor.record} part={part} />
          </EditingProvider>
          <div className={css.foot}>
            {before ? (
              <Button variant="default" onClick={() => toSection(before)}>{t("activity-previous", { section: t(`activity-section-${before}`) })}</Button>
            ) : (
              <span />
            )}
            {after && <Button variant="default" onClick={() => toSection(after)}>{t("activity-next", { section: t(`activity-section-${after}`) })}</Button>}
          </div>
        </div>
      </div>
    </Page>
  );
}

function Body({ section, view, activity, part }: { section: SectionId; view: ActivityView; activity: Activity; part: string | null }) {
  switch (section) {
    case "identity": return <Identity />;
    case "purposes": return <Purposes />;
    case "people": return <People />;
    case "sources": return <Sources />;
    case "recipients": return <Recipients />;
    case "transfers": return <Transfers />;
    case "retention": return <Retention />;
    case "security": return <Security />;
    case "rights": return <Rights activity={activity} />;
    case "systems": return <Systems />;
    case "screening": return <Screening id={activity.id} />;
    case "notes": return <Notes />;
    case "documents": return <Documents id={activity.id} />;
    case "history": return <Past id={activity.id} fromApproval={part?.endsWith(":approved") ?? false} />;
    case "summary": return <Summary view={view} />;
  }
}
