import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { readDate } from "../dates";
import { citeIn, dateIn, firstLang, LANGS, say } from "../locales";

const files = import.meta.glob<string>("../../../data/locales/*/ui.ftl", { query: "?raw", import: "default", eager: true });

/** Ids with their attributes, and with each the variables it uses. */
function outline(lang: string): string[] {
  const source = Object.entries(files).find(([path]) => path.includes(`/${lang}/`))?.[1] ?? "";
  return new FluentResource(source).body
    .map(({ id, ...rest }) => {
      const variables = [...JSON.stringify(rest).matchAll(/"type":"var","name":"(\w+)"/g)].map((found) => found[1] ?? "");
      return `${id} ${Object.keys(rest.attributes).join()} ${[...new Set(variables)].sort().join()}`;
    })
    .sort();
}

describe("the window's words", () => {
  it("has the same messages, attributes and variables in every language", () => {
    expect(outline("en").length, "the file is read at all").toBeGreaterThan(50);
    for (const lang of LANGS) expect(outline(lang), `${lang} misses nothing and adds nothing`).toEqual(outline("en"));
  });

  it("shows the id where a message is missing", () => {
    expect(say("de", "no-such-message"), "a hole is seen, not hidden").toBe("no-such-message");
  });

  it("chooses the plural of the language", () => {
    expect(say("en", "ui-days-left", { days: 1 }), "one in English").toBe("1 day left");
    expect(say("de", "ui-days-left", { days: 12 }), "other in German").toBe("Noch 12 Tage");
    expect(say("fr", "ui-days-left", { days: 0 }), "today in French").toBe("Attendue aujourd’hui");
  });

  it("writes deadlines with their weekday", () => {
    expect(dateIn("en", "2026-03-02"), "no comma after an English weekday").toBe("Mon 2 March 2026");
    expect(dateIn("de", "2026-03-02"), "German").toBe("Mo., 2. März 2026");
    expect(dateIn("fr", "2026-03-02"), "French").toBe("lun. 2 mars 2026");
    expect(dateIn("en", "soon"), "what is no date stays as it is").toBe("soon");
  });

  it("cites the law as each language does", () => {
    expect(citeIn("de", "Art. 14(2)(f), 15(1)(g)"), "German").toBe("Art. 14 Abs. 2 Buchst. f, 15 Abs. 1 Buchst. g");
    expect(citeIn("fr", "Art. 30(1)(f)"), "French").toBe("art. 30, § 1, f)");
    expect(citeIn("en", "Art. 26"), "English as the Regulation").toBe("Art. 26");
  });

  it("takes the language chosen before, else the system's, else English", () => {
    expect(firstLang("fr", ["de-AT"]), "the choice wins").toBe("fr");
    expect(firstLang(null, ["de-AT", "en"]), "a region finds its language").toBe("de");
    expect(firstLang(null, ["pl"]), "an unknown language falls back").toBe("en");
  });
});

describe("a date that a person types", () => {
  it.each([
    ["en", "2026-03-02", "2026-03-02"],
    ["de", "2.3.2026", "2026-03-02"],
    ["fr", "02/03/26", "2026-03-02"],
    ["en", "Mon 2 March 2026", "2026-03-02"],
    ["de", "Mo., 2. März 2026", "2026-03-02"],
    ["fr", "lun. 2 févr. 2026", "2026-02-02"],
    ["en", "31 February 2026", null],
    ["de", "bald", null],
  ] as const)("is read (%s: %s)", (lang, text, expected) => {
    expect(readDate(lang, text), "day first, real days only").toBe(expected);
  });
});
