export { shortcutGroups, useWindowKeys } from "./keys";
export { Page, PageTools } from "./Page";
export { SavedProvider, type Saved } from "./saved";
export { Shell } from "./Shell";
export type { Badge, FileMenuEntry } from "./Sidebar";
