import { createContext, useContext, type ReactNode } from "react";

/** Whether the last change is in the file, and since when. */
export type Saved = { state: "saved" | "saving" | "failed"; savedAt: string | null };

const SavedContext = createContext<Saved>({ state: "saved", savedAt: null });

export const SavedProvider = ({ saved, children }: { saved: Saved; children: ReactNode }) => (
  <SavedContext value={saved}>{children}</SavedContext>
);

export const useSaved = (): Saved => useContext(SavedContext);
