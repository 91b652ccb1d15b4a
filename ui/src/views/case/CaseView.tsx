import { Button, Menu } from "@mantine/core";
import { IconCheck, IconDots, IconPackage, IconTable } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState, StepBar, useToast } from "../../parts";
import { go, toHash, useRoute } from "../../routes";
import { Page } from "../../shell";
import { useActions } from "../app/actions";
import { reveal } from "../app/reveal";
import { CollectedTable } from "../collect/CollectedTable";
import { CollectZone } from "../collect/CollectZone";
import { DeskView, deskTab } from "../desk";
import { partOf } from "../desk/address";
import { Letters } from "../letters/Letters";
import { Attachments } from "../life/Attachments";
import { MappingTable } from "../mapping/MappingTable";
import { PackageView } from "../package/PackageView";
import type { PackageKind, RequestState, RequestView } from "../requests/wire";
import css from "./case.module.css";
import { CaseDetails } from "./CaseDetails";
import { CaseRail } from "./CaseRail";
import { CloseDialog } from "./CloseDialog";
import { ExtendDialog } from "./ExtendDialog";
import { Advice } from "./Advice";
import { Course, Related } from "./Course";
import { Gathering } from "./Gathering";
import { Handling } from "./Handling";
import { initials, later, OPEN, stateOf, stepOf, steps, together, type BarStep } from "./steps";
import { useCase, type Case } from "./useCase";
import { Work } from "./Work";

/** One request: its clock, what was collected, what it means, and what the person will be given. */
export function CaseView({ id }: { id: string }) {
  const { t } = useWords();
  const { part } = useRoute();
  const held = useCase(id);
  const list = toHash({ screen: "requests", id: null, part: null });
  if (held.failure && !held.reply) {
    return (
      <Page title={t("ui-screen-requests")} titleHref={list} trail={id}>
        <ErrorState failure={held.failure} size="page">
          <Button variant="default" onClick={() => go("requests")}>{t("case-to-list")}</Button>
        </ErrorState>
      </Page>
    );
  }
  if (!held.reply) return <Page title={t("ui-screen-requests")} titleHref={list} trail={id}>{null}</Page>;
  if (part === "package") return <PackageView view={held.reply} />;
  const tab = deskTab(part);
  if (tab) return <DeskView view={held.reply} tab={tab} />;
  return <CasePage held={held} view={held.reply} part={part} />;
}

/** Which package the answer is about, first of all. */
export const mainKind = (view: RequestView): PackageKind =>
  view.rights.includes("access") || !view.rights.includes("portability") ? "access" : "portability";

function CasePage({ held, view, part }: { held: Case; view: RequestView; part: string | null }) {
  const words = useWords();
  const { t, code, date, lang } = words;
  const toast = useToast();
  const [dialog, setDialog] = useState<"extend" | "close" | null>(null);
  const preflight = useReply(
    "package_preflight",
    view.collected.length > 0 ? { request: view.id, kind: mainKind(view), as_of: "", include: [] } : null,
  );
  const purged = view.request.purged;
  const readOnly = useActions().readOnly || purged !== null;
  const closed = view.request.closed_on !== "";
  const open = view.collected.find((row) => row.id === part) ?? view.collected.find((row) => row.rows_matched > 0) ?? null;

  const reviewable = view.state === "collecting" && view.collected.length > 0 && view.collected.every((row) => ["mapped", "nothing"].includes(stateOf(row).id));

  const jump = (anchor: string) => document.getElementById(anchor)?.scrollIntoView({ behavior: "smooth", block: "start" });
  const goTo = (step: BarStep) => {
    if (step === "packaged") go("requests", view.ref, "package");
    else if (step === "closed") setDialog("close");
    else jump({ received: "case-details", identified: "case-identity", collecting: "case-collect", review: "case-mapping" }[step]);
  };
  const take = (to: RequestState) => held.run("request_step", { id: view.id, to }).catch(toast.failed);
  // A link to a file's columns lands on them.
  useEffect(() => {
    if (part && part !== "package" && !reveal(part)) document.querySelector("#case-mapping h3")?.scrollIntoView({ block: "nearest" });
  }, [part]);

  return (
    <Page
      title={t("ui-screen-requests")}
      titleHref={toHash({ screen: "requests", id: null, part: null })}
      trail={view.ref}
      actions={
        <>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" px={7} aria-label={t("case-more")}><IconDots size={16} aria-hidden /></Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item disabled={readOnly || !OPEN.has(view.state) || view.request.extension !== null} onClick={() => setDialog("extend")}>{t("case-extend")}</Menu.Item>
              <Menu.Item disabled={readOnly || closed} onClick={() => setDialog("close")}>{t("case-close")}</Menu.Item>
              <Menu.Divider />
              <Menu.Label>{t("case-take-to")}</Menu.Label>
              {view.next_states.filter((state) => OPEN.has(state)).map((state) => (
                <Menu.Item key={state} disabled={readOnly} onClick={() => void take(state)}>{code("request_state", state)}</Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button variant="default" leftSection={<IconTable size={16} aria-hidden />} disabled={purged !== null} onClick={() => go("requests", view.ref, partOf(view.collected.length > 0 ? "finds" : "documents"))}>{t("desk-open")}</Button>
          <Button leftSection={<IconPackage size={16} aria-hidden />} disabled={purged !== null} onClick={() => go("requests", view.ref, "package")}>{t("case-build")}</Button>
        </>
      }
      wide
      railLabel={t("case-rail")}
      rail={<CaseRail view={view} preflight={preflight.reply} onExtend={() => setDialog("extend")} />}
    >
      <h2 className={css.head}>
        {together(lang, view.rights.map((right) => code("right", right)))}
        <span className={css.who}>
          {[purged ? t("request-person-removed") : initials(view.request.person.name), view.request.channel].filter(Boolean).map((piece) => ` · ${piece}`).join("")}
        </span>
      </h2>
      {closed && <p className={css.closed}>{t("case-closed-on", { date: date(view.request.closed_on) })} {view.request.result ? code("request_result", view.request.result) : ""} {view.request.outcome}</p>}
      {purged && <p className={css.closed}>{t("case-purged", { date: date(purged.purged_on) })}</p>}
      {closed && !purged && view.request.keep && <p className={css.closed}>{t("purge-kept-until", { date: date(view.request.keep.until_on) })} {view.request.keep.reason}</p>}
      <StepBar label={t("case-steps")} steps={steps(words, view)} current={stepOf(view.state)} onGo={goTo} />
      {view.request.answered_on && !closed && <p className={css.closed}>{t("case-answered-on", { date: date(view.request.answered_on), result: view.request.result ? code("request_result", view.request.result) : "" })}</p>}
      <Related view={view} />
      <section id="case-collect" className={css.section} aria-label={t("case-collected")}>
        {view.collected.length > 0 && (
          <CollectedTable rows={view.collected} opened={open?.id ?? null} onOpen={(row) => go("requests", view.ref, row.id, true)} />
        )}
        {!purged && <CollectZone view={view} />}
        {!purged && view.collected.length === 0 && (
          <div className={css.nothing}>
            <h3>{t("case-nothing-collected")}</h3>
            <p>{t("case-nothing-collected.why")}</p>
          </div>
        )}
      </section>
      {open && !purged && (
        <section id="case-mapping" className={css.section} aria-label={t("mapping-heading", { system: open.system })}>
          <MappingTable key={open.id} id={open.id} request={view} />
        </section>
      )}
      {reviewable && (
        <div className={css.reviewed}>
          <p>{t(view.collected.some((row) => row.rows_matched > 0) ? "case-review-why" : "case-review-nothing")}</p>
          <Button variant="default" leftSection={<IconCheck size={15} aria-hidden />} onClick={() => void held.change((now) => ({ ...now, state: later(now.state, "review") })).catch(toast.failed)}>{t("case-review-done")}</Button>
        </div>
      )}
      <Gathering held={held} view={view} readOnly={readOnly} />
      <Advice held={held} view={view} readOnly={readOnly} />
      <Work held={held} view={view} readOnly={readOnly} />
      <Letters view={view} readOnly={readOnly} />
      <CaseDetails held={held} view={view} />
      <Handling held={held} view={view} readOnly={readOnly} />
      {!purged && (
        <section className={css.section} aria-label={t("life-attachments")}>
          <h3 className={css.heading}>{t("life-attachments")}</h3>
          <Attachments noun="request" id={view.id} />
          <p className={css.onward}><a href={toHash({ screen: "requests", id: view.ref, part: partOf("documents") })}>{t("desk-documents-open")}</a></p>
        </section>
      )}
      <Course held={held} view={view} readOnly={readOnly} />
      {dialog === "extend" && <ExtendDialog held={held} view={view} onClose={() => setDialog(null)} />}
      {dialog === "close" && <CloseDialog held={held} view={view} onClose={() => setDialog(null)} />}
    </Page>
  );
}
