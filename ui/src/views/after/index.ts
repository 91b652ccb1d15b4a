/** What comes after a case: purging personal data, key figures. */
export { FiguresView } from "./FiguresView";
export { PurgeBanner } from "./PurgeBanner";
export { PurgeView } from "./PurgeView";
