import { Button, SegmentedControl } from "@mantine/core";
import { IconPackage } from "@tabler/icons-react";
import { useState } from "react";
import type { FindRow } from "../../api/types/FindRow";
import { useWords } from "../../locales";
import { EmptyState } from "../../parts";
import { go, toHash } from "../../routes";
import { Page } from "../../shell";
import { useActions } from "../app/actions";
import type { RequestView } from "../requests/wire";
import { partOf, TABS, type Tab } from "./address";
import { Codes } from "./Codes";
import css from "./desk.module.css";
import { Documents } from "./Documents";
import { FindsTable } from "./FindsTable";
import { Others } from "./Others";
import { RecordPanel } from "./RecordPanel";
import { Redactions } from "./Redactions";
import { Timeline } from "./Timeline";

export { deskTab } from "./address";

/** What needs no collected data: documents lie in the case, and their boxes among the redactions. */
const WITHOUT_FINDS: readonly Tab[] = ["documents", "redactions"];

/** The desk of a request: everything found in one table and on one line of time, who else is named, documents, redactions, codes. */
export function DeskView({ view, tab }: { view: RequestView; tab: Tab }) {
  const { t } = useWords();
  // Of a closed case whose data were removed nothing is left to enclose.
  const readOnly = useActions().readOnly || view.request.purged !== null;
  const [peeked, setPeeked] = useState<FindRow | null>(null);
  const beside = tab === "finds" ? peeked : null;
  return (
    <Page
      title={t("ui-screen-requests")}
      titleHref={toHash({ screen: "requests", id: null, part: null })}
      trail={<><a className={css.back} href={toHash({ screen: "requests", id: view.ref, part: null })}>{view.ref}</a> / {t("desk-title")}</>}
      layout="fill"
      actions={
        <>
          <Button variant="default" onClick={() => go("requests", view.ref)}>{t("pack-back")}</Button>
          <Button leftSection={<IconPackage size={16} aria-hidden />} onClick={() => go("requests", view.ref, "package")}>{t("case-build")}</Button>
        </>
      }
      railLabel={t("desk-record-rail")}
      rail={beside && <RecordPanel request={view.id} row={beside} />}
    >
      <div className={css.tabs}>
        <SegmentedControl size="xs" aria-label={t("desk-title")} value={tab} onChange={(next) => go("requests", view.ref, partOf(next as Tab), true)} data={TABS.map((value) => ({ value, label: t(`desk-tab-${value}`) }))} />
      </div>
      {view.collected.length === 0 && !WITHOUT_FINDS.includes(tab) ? (
        <EmptyState title={t("desk-empty")} why={t("desk-empty.why")}>
          <Button variant="default" onClick={() => go("requests", view.ref)}>{t("pack-back")}</Button>
        </EmptyState>
      ) : tab === "finds" ? (
        <FindsTable request={view.id} peeked={peeked} onPeek={setPeeked} />
      ) : tab === "timeline" ? (
        <Timeline request={view.id} />
      ) : tab === "others" ? (
        <Others request={view.id} />
      ) : tab === "documents" ? (
        <Documents request={view.id} reference={view.ref} readOnly={readOnly} />
      ) : tab === "redactions" ? (
        <Redactions request={view.id} reference={view.ref} />
      ) : (
        <Codes request={view.id} reference={view.ref} />
      )}
    </Page>
  );
}
