import type { ReactNode } from "react";
import css from "./Chip.module.css";

/** What a colour says; a chip always says it in text as well. */
export type Tone = "neutral" | "info" | "ok" | "warn" | "error";

type Props = {
  tone?: Tone;
  /** The whole meaning, where the chip shows an abbreviation. */
  title?: string | undefined;
  children: ReactNode;
};

/** A short state or code with a tone: text first, colour second. */
export function Chip({ tone = "neutral", title, children }: Props) {
  return (
    <span className={css.chip} data-tone={tone} title={title}>
      {children}
    </span>
  );
}
