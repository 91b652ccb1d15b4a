import { createContext, Fragment, useContext, type ReactNode } from "react";
import css from "./Marked.module.css";

/** Characters from `start` to before `end`, as the core counts them. */
export type Range = { start: number; end: number };

const LIGATURES: Record<string, string> = { "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d" };

const foldOne = (character: string): string => LIGATURES[character] ?? character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Where folded marks stand in a text; the core folds the same way. */
export function rangesOf(text: string, marks: readonly string[]): Range[] {
  const characters = Array.from(text);
  let folded = "";
  const origin: number[] = [];
  characters.forEach((character, index) => {
    const one = foldOne(character);
    for (let n = 0; n < one.length; n += 1) origin.push(index);
    folded += one;
  });
  const found: Range[] = [];
  for (const mark of marks) {
    if (mark === "") continue;
    for (let at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + mark.length)) {
      found.push({ start: origin[at] ?? 0, end: (origin[at + mark.length - 1] ?? 0) + 1 });
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Range[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

type Props = { text: string; marks?: readonly string[] | undefined; ranges?: readonly Range[] | undefined };

/** A text in which what was searched for is marked. */
export function Marked({ text, marks, ranges }: Props) {
  const places = ranges ?? rangesOf(text, marks ?? []);
  if (places.length === 0) return text;
  const characters = Array.from(text);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of places) {
    parts.push(<Fragment key={`t${at}`}>{characters.slice(at, start).join("")}</Fragment>);
    parts.push(<mark key={`m${start}`} className={css.mark}>{characters.slice(start, end).join("")}</mark>);
    at = end;
  }
  parts.push(<Fragment key="rest">{characters.slice(at).join("")}</Fragment>);
  return <>{parts}</>;
}

const Searched = createContext<readonly string[]>([]);

/** Says to everything below what was searched for, as folded words. */
export function SearchedFor({ marks, children }: { marks: readonly string[]; children: ReactNode }) {
  return <Searched value={marks}>{children}</Searched>;
}

/** A text in a list that is searched: what was searched for is marked. */
export function Found({ text }: { text: string }) {
  return <Marked text={text} marks={useContext(Searched)} />;
}
