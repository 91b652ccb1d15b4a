/** Screens that come after the first one: each is read when it is first shown, or when the window has nothing else to do. */
import { lazy, type ComponentType } from "react";

const loads: (() => Promise<unknown>)[] = [];

/** A component that is read when it is first shown. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever its props are, they stay as they are
function later<C extends ComponentType<any>>(load: () => Promise<C>) {
  const read = () => load().then((component) => ({ default: component }));
  loads.push(read);
  return lazy(read);
}

export const ActivityEditor = later(() => import("./activity").then((view) => view.ActivityEditor));
export const RecipientsView = later(() => import("./nouns").then((view) => view.RecipientsView));
export const SystemsView = later(() => import("./nouns").then((view) => view.SystemsView));
export const ProcessingView = later(() => import("./nouns").then((view) => view.ProcessingView));
export const TransfersView = later(() => import("./transfers").then((view) => view.TransfersView));
export const CheckView = later(() => import("./law").then((view) => view.CheckView));
export const RequestsView = later(() => import("./requests").then((view) => view.RequestsView));
export const CaseView = later(() => import("./requests").then((view) => view.CaseView));
export const PurgeView = later(() => import("./after").then((view) => view.PurgeView));
export const FiguresView = later(() => import("./after").then((view) => view.FiguresView));
export const LogRequest = later(() => import("./requests/LogRequest").then((view) => view.LogRequest));
export const ReportsView = later(() => import("./reports").then((view) => view.ReportsView));
export const ImportsView = later(() => import("./imports").then((view) => view.ImportsView));
export const JournalView = later(() => import("./journal").then((view) => view.JournalView));
export const BinView = later(() => import("./life/BinView").then((view) => view.BinView));
export const CompareView = later(() => import("./life/CompareView").then((view) => view.CompareView));
export const SettingsView = later(() => import("./settings").then((view) => view.SettingsView));
export const Gallery = later(() => import("./register/Gallery").then((view) => view.Gallery));
export const BulkDialog = later(() => import("./register/BulkDialog").then((view) => view.BulkDialog));
export const ExportDialog = later(() => import("./exports").then((view) => view.ExportDialog));

/** After this long the first screen stands, and whoever reads it does not notice. */
const QUIET_MS = 1500;

/** Reads the other screens one after the other, so that going there does not wait; ends when called back. */
export function readAhead(): () => void {
  let stopped = false;
  const next = (at: number): void => {
    const load = loads[at];
    // What cannot be read now is read again when it is shown, and says so there.
    if (load && !stopped) void load().catch(() => undefined).then(() => next(at + 1));
  };
  const timer = window.setTimeout(() => next(0), QUIET_MS);
  return () => {
    stopped = true;
    window.clearTimeout(timer);
  };
}
