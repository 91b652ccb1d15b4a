/** Exports of the register for other programs. */
export { ExportDialog } from "./ExportDialog";
