/**
 * The window's words: data/locales/{en,de,fr}/*.ftl, the same files from which the core makes documents.
 * No component holds a visible word of its own.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { speak } from "./api";

export const LANGS = ["en", "de", "fr"] as const;
export type Lang = (typeof LANGS)[number];

/** Each language's own name, never translated: who cannot read the window finds theirs. */
export const LANG_NAMES: Record<Lang, string> = { en: "English", de: "Deutsch", fr: "Français" };

/** The region whose date and number habits a language takes. */
const REGION: Record<Lang, string> = { en: "en-GB", de: "de-DE", fr: "fr-FR" };

/** Each language is a file of its own: nobody reads three at once. */
const SOURCES: Record<Lang, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import("./words/en"),
  de: () => import("./words/de"),
  fr: () => import("./words/fr"),
};

const bundles = new Map<Lang, FluentBundle>();

/** Reads the words of a language; before that, every message is its id. */
export async function loadWords(lang: Lang): Promise<void> {
  if (bundles.has(lang)) return;
  const { default: sources } = await SOURCES[lang]();
  // Isolation marks would be copied with the text, and differ from what the documents say.
  const bundle = new FluentBundle(REGION[lang], { useIsolating: false });
  for (const path of Object.keys(sources).sort()) bundle.addResource(new FluentResource(sources[path] ?? ""));
  bundles.set(lang, bundle);
}

export type WordArgs = Record<string, FluentVariable>;

/** The message `id`, or its attribute `id.attribute`; the id itself when there is none, so that a hole is seen. */
export function say(lang: Lang, id: string, args?: WordArgs): string {
  const bundle = bundles.get(lang);
  const [key = id, attribute] = id.split(".");
  const message = bundle?.getMessage(key);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return bundle && pattern ? bundle.formatPattern(pattern, args ?? null, []) : id;
}

/** Whether there is a message `id`: for codes that a newer register may hold. */
export const knows = (lang: Lang, id: string): boolean => bundles.get(lang)?.hasMessage(id) ?? false;

/** `full` has the weekday ("Mon 2 March 2026"), `long` not, `short` is for tables ("2 Mar 2026"), `day` without year. */
export type DateStyle = "full" | "long" | "short" | "day";

const DATE_STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: "short", day: "numeric", month: "long", year: "numeric" },
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  day: { day: "numeric", month: "short" },
};

/** A civil date `YYYY-MM-DD` in words; whatever is no date is shown as it is. */
export function dateIn(lang: Lang, on: string, style: DateStyle = "full"): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(on)) return on;
  const date = new Date(`${on.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return on;
  const text = new Intl.DateTimeFormat(REGION[lang], { ...DATE_STYLES[style], timeZone: "UTC" }).format(date);
  // Engines differ on the comma after an English weekday; the house writes none.
  return lang === "en" ? text.replace(",", "") : text;
}

/** An article in the language's own way of citing: `Art. 30(1)(f)` is “Art. 30 Abs. 1 Buchst. f”, “art. 30, § 1, f)”. */
export function citeIn(lang: Lang, law: string): string {
  if (lang === "en") return law;
  const part = (text: string) => (/^\d+$/.test(text) ? (lang === "de" ? ` Abs. ${text}` : `, § ${text}`) : lang === "de" ? ` Buchst. ${text}` : `, ${text})`);
  const cited = law.replace(/\((\d+|[a-z])\)/g, (_, text: string) => part(text));
  return lang === "fr" ? cited.replace(/^Art\./, "art.") : cited;
}

export type Words = {
  lang: Lang;
  setLang: (lang: Lang) => void;
  /** The message of an id. */
  t: (id: string, args?: WordArgs) => string;
  has: (id: string) => boolean;
  /** The name of a code: `code("legal_basis", "vital_interests")`; the code itself where a newer register holds it. */
  code: (list: string, code: string) => string;
  /** A civil date (YYYY-MM-DD). */
  date: (on: string, style?: DateStyle) => string;
  /** The clock time of an instant, in the time zone of the computer. */
  time: (at: string) => string;
  /** An article of the law, as the language cites it. */
  cite: (law: string) => string;
  number: (value: number) => string;
  /** A share of 0 to 100 as a percentage. */
  percent: (value: number) => string;
  /** A size in bytes, in decimal units. */
  size: (bytes: number) => string;
  /** The name of a country by its ISO 3166-1 code. */
  country: (code: string) => string;
  compare: (a: string, b: string) => number;
};

function wordsOf(lang: Lang, setLang: (lang: Lang) => void): Words {
  const region = REGION[lang];
  const number = new Intl.NumberFormat(region);
  const percent = new Intl.NumberFormat(region, { style: "percent", maximumFractionDigits: 0 });
  const time = new Intl.DateTimeFormat(region, { hour: "2-digit", minute: "2-digit" });
  const countries = new Intl.DisplayNames(region, { type: "region", fallback: "code" });
  const collator = new Intl.Collator(region, { numeric: true, sensitivity: "base" });
  return {
    lang,
    setLang,
    t: (id, args) => say(lang, id, args),
    has: (id) => knows(lang, id),
    code: (list, code) => {
      const id = `${list}-${code}`.replaceAll("_", "-");
      return knows(lang, id) ? say(lang, id) : code;
    },
    date: (on, style) => dateIn(lang, on, style),
    time: (at) => {
      const instant = new Date(at);
      return Number.isNaN(instant.getTime()) ? at : time.format(instant);
    },
    cite: (law) => citeIn(lang, law),
    number: (value) => number.format(value),
    percent: (value) => percent.format(value / 100),
    size: (count) => {
      const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
      let step = 0;
      let rest = count;
      while (rest >= 1000 && step < units.length - 1) {
        rest /= 1000;
        step += 1;
      }
      const unit = units[step] ?? "byte";
      return new Intl.NumberFormat(region, {
        style: "unit",
        unit,
        unitDisplay: "short",
        maximumFractionDigits: step > 1 ? 1 : 0,
      }).format(rest);
    },
    country: (code) => {
      try {
        return countries.of(code.toUpperCase()) ?? code;
      } catch {
        return code;
      }
    },
    compare: (a, b) => collator.compare(a, b),
  };
}

const WordsContext = createContext<Words>(wordsOf("en", () => undefined));

/** The first language to show: the one chosen before, else the system's, else English. */
export function firstLang(chosen: string | null, system: readonly string[]): Lang {
  const [best] = negotiateLanguages(chosen ? [chosen, ...system] : [...system], [...LANGS], { defaultLocale: "en" });
  return (best as Lang | undefined) ?? "en";
}

const STORED = "ropadesk.lang";

export function WordsProvider({ lang: fixed, children }: { lang?: Lang; children: ReactNode }) {
  const [lang, choose] = useState<Lang>(() => fixed ?? firstLang(localStorage.getItem(STORED), navigator.languages));
  const [ready, setReady] = useState(bundles.has(lang));
  const setLang = useCallback((next: Lang) => {
    localStorage.setItem(STORED, next);
    // The words come first: nothing is shown in ids.
    void loadWords(next).then(() => choose(next));
  }, []);
  useEffect(() => {
    void loadWords(lang).then(() => setReady(true));
  }, [lang]);
  // Before the children's first calls, so that already the first failure speaks the right language.
  speak(lang);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const words = useMemo(() => wordsOf(lang, setLang), [lang, setLang]);
  return <WordsContext value={words}>{ready && children}</WordsContext>;
}

export const useWords = (): Words => useContext(WordsContext);
