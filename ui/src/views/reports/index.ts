/** The screen `reports`. */
export { ReportsView } from "./ReportsView";
