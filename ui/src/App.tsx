import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { Suspense, useCallback, useEffect } from "react";
import { forgetGone, forgetTraffic, onGone, useTraffic } from "./api";
import { useReply } from "./api/replies";
import type { CountsArgs as FilterCountsArgs } from "./api/types/CountsArgs";
import type { GoneRecord } from "./api/types/GoneRecord";
import type { RegisterStatus } from "./api/types/RegisterStatus";
import { useWords } from "./locales";
import { ErrorState, Shortcuts } from "./parts";
import { fromHash, go, SCREEN_OF, useRoute, type Route, type Screen } from "./routes";
import { SavedProvider, Shell, shortcutGroups, useWindowKeys, type Badge } from "./shell";
import { ActionsProvider, useActions } from "./views/app/actions";
import css from "./views/app/app.module.css";
import { Palette } from "./views/app/Palette";
import { useStoredPreferences } from "./views/app/preferences";
import { SampleBanner } from "./views/app/SampleBanner";
import {
  ActivityEditor, BinView, CaseView, CheckView, CompareView, FiguresView, ImportsView, JournalView, LogRequest, ProcessingView, PurgeView, readAhead, RecipientsView, ReportsView, RequestsView, SettingsView, SystemsView, TransfersView,
} from "./views/later";
import { openSteps, StepsDialog } from "./views/life/StepsDialog";
import { RegisterView } from "./views/register";
import { groupOf } from "./views/transfers/rows";
import { WelcomeView } from "./views/welcome";

/** The app: a register is open and one of its screens is shown, or none is and the welcome screen is. */
export function App() {
  useStoredPreferences();
  const { reply: status, failure } = useReply("register_status", {});
  if (failure) return <main><ErrorState failure={failure} size="page" /></main>;
  if (!status) return null;
  return (
    <ActionsProvider>
      <Opened status={status} />
    </ActionsProvider>
  );
}

function Opened({ status }: { status: RegisterStatus }) {
  const queries = useQueryClient();
  const route = useRoute();
  const { chooseImport } = useActions();
  const opened = useCallback(
    (thenImport: boolean) => {
      forgetTraffic();
      forgetGone();
      go("register");
      void queries.invalidateQueries().then(() => thenImport && chooseImport());
    },
    [queries, chooseImport],
  );
  useEffect(() => onGone(leavePageOf), []);
  useEffect(() => {
    if (status.open && route.screen === "welcome") go("register", null, null, true);
  }, [status.open, route.screen]);
  return status.open ? <Window status={status} route={route} /> : <WelcomeView onOpened={opened} />;
}

/** Leaves the page, or closes the panel, of a record that is gone. */
function leavePageOf(gone: GoneRecord[]): void {
  const { screen, id } = fromHash(window.location.hash);
  if (gone.some((one) => SCREEN_OF[one.noun] === screen && (one.id === id || one.reference === id))) go(screen, null, null, true);
}

/** Activities that miss something. */
const WANTING: FilterCountsArgs = { as_of: "", sets: [[{ field: "severity", operator: "is", values: ["error"] }]] };

function useBadges(status: RegisterStatus): Partial<Record<Screen, Badge>> {
  const { t, number } = useWords();
  const counts = useReply("filter_counts", WANTING).reply?.counts ?? [];
  const requests = useReply("request_list", {}).reply?.items ?? [];
  const wanting = counts[0] ?? 0;
  const standings = useReply("transfer_counts", { as_of: "" }).reply?.standings ?? [];
  const sum = (counted: typeof standings) => counted.reduce((all, { count }) => all + count, 0);
  const baseless = sum(standings.filter(({ standing }) => groupOf(standing) === "missing"));
  const due = requests.filter(({ days_left, closed }) => !closed && days_left <= 7).length;
  return {
    register: { text: number(status.activities), ...(wanting ? { title: t("app-badge-wanting", { count: wanting }) } : {}) },
    recipients: { text: number(status.recipients) },
    ...(standings.length ? { transfers: baseless ? { text: number(baseless), tone: "error" as const, title: t("transfers-badge", { count: baseless }) } : { text: number(sum(standings)) } } : {}),
    systems: { text: number(status.systems) },
    processing: { text: number(status.processing_on_behalf) },
    ...(status.requests_open
      ? {
          requests: due
            ? { text: t("app-badge-due", { count: due }), tone: "error" as const }
            : { text: number(status.requests_open), title: t("app-badge-open", { count: status.requests_open }) },
        }
      : {}),
  };
}

function Window({ status, route }: { status: RegisterStatus; route: Route }) {
  const { t } = useWords();
  const actions = useActions();
  const traffic = useTraffic();
  const badges = useBadges(status);
  const [sheet, { open, close }] = useDisclosure(false);
  useWindowKeys(open);
  useEffect(readAhead, []);
  useHotkeys([
    ["mod+Z", actions.undo],
    ["mod+shift+Z", actions.redo],
    ["mod+Y", actions.redo],
  ]);
  useHotkeys([
    ["mod+N", actions.newActivity],
    ["mod+D", () => actions.atHand && !actions.readOnly && actions.duplicate(actions.atHand)],
  ], []);
  return (
    <SavedProvider saved={traffic.savedAt || traffic.state !== "saved" ? traffic : { state: "saved", savedAt: status.changed_at || null }}>
      <div className={css.column}>
        <SampleBanner />
        <Shell
          file={status.file_name}
          fileMenu={[
            { id: "close", label: t("file-other"), run: actions.close },
            ...(status.read_only ? [] : [{ id: "steps", label: t("life-steps-open"), run: openSteps }]),
            { id: "compare", label: t("life-compare-open"), run: () => go("compare") },
            { id: "backup", label: t("file-backup"), run: actions.backup },
            ...(status.read_only ? [] : [{ id: "import", label: t("file-import"), run: actions.chooseImport }]),
          ]}
          screen={route.screen}
          badges={badges}
        >
          <Suspense fallback={null}>
            <View route={route} />
          </Suspense>
        </Shell>
      </div>
      <Palette showShortcuts={open} />
      <Suspense fallback={null}>
        <LogRequest />
      </Suspense>
      <StepsDialog />
      <Shortcuts opened={sheet} onClose={close} groups={shortcutGroups(t)} />
    </SavedProvider>
  );
}

function View({ route }: { route: Route }) {
  switch (route.screen) {
    case "welcome":
    case "register":
      return route.id ? <ActivityEditor key={route.id} id={route.id} part={route.part} /> : <RegisterView />;
    case "recipients":
      return <RecipientsView route={route} />;
    case "transfers":
      return <TransfersView route={route} />;
    case "systems":
      return <SystemsView route={route} />;
    case "processing":
      return <ProcessingView route={route} />;
    case "check":
      return <CheckView route={route} />;
    case "settings":
      return <SettingsView route={route} />;
    case "journal":
      return <JournalView />;
    case "bin":
      return <BinView />;
    case "compare":
      return <CompareView />;
    case "requests":
      // References hold a number: these two are none.
      if (route.id === "purge") return <PurgeView />;
      if (route.id === "figures") return <FiguresView />;
      return route.id ? <CaseView key={route.id} id={route.id} /> : <RequestsView />;
    case "imports":
      return <ImportsView />;
    case "reports":
      return <ReportsView key={route.id} kind={route.id} />;
  }
}
