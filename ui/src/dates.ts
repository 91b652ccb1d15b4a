/** Civil dates as a person types them. Arithmetic with dates is the core's. */
import type { Lang } from "./locales";

/** How a date field writes its date, in dayjs's letters: with the weekday, as everywhere in the window. */
export const DATE_FORMAT: Record<Lang, string> = {
  en: "ddd D MMMM YYYY",
  de: "ddd, D. MMMM YYYY",
  fr: "ddd D MMMM YYYY",
};

/** `YYYY-MM-DD` when there is such a day, else null. */
function civil(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const real = date.getUTCFullYear() === full && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

const plain = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Which month a word begins, in the given language or in English; 0 when none. */
function monthOf(lang: Lang, word: string): number {
  const start = plain(word).replace(/\.$/, "");
  if (start.length < 3) return 0;
  for (const region of [lang, "en"]) {
    const name = new Intl.DateTimeFormat(region, { month: "long", timeZone: "UTC" });
    for (let month = 1; month <= 12; month += 1) {
      if (plain(name.format(Date.UTC(2024, month - 1, 1))).startsWith(start)) return month;
    }
  }
  return 0;
}

/** Reads 2026-03-02, 2.3.2026, 02/03/26 (day first: no European writes otherwise) and "Mon 2 March 2026". */
export function readDate(lang: Lang, text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^\s*(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})\s*$/.exec(text);
  if (figures) return civil(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = /(\d{1,2})\.?\s+(\p{L}+\.?)\s+(\d{4})\s*$/u.exec(text);
  const month = words?.[2] ? monthOf(lang, words[2]) : 0;
  return words && month ? civil(Number(words[3]), month, Number(words[1])) : null;
}
