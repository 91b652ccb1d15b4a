/** What the window shows on the screen `requests`, and the dialog that logs one from anywhere. */
export { CaseView } from "../case/CaseView";
export { openLogRequest } from "./log";
export { LogRequest } from "./LogRequest";
export { RequestsView } from "./RequestsView";
