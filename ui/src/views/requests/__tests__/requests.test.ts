import { describe, expect, it } from "vitest";
import { dateIn, say, type DateStyle, type WordArgs } from "../../../locales";
import { later, readAs, stateOf, stepOf, steps, together } from "../../case/steps";
import { clockFacts, urgency } from "../clock";
import { guessKind, identifiersOf } from "../identify";
import type { CollectedRow, DeadlineInWords, RequestView } from "../wire";

const en = { t: (id: string, args?: WordArgs) => say("en", id, args), date: (on: string, style?: DateStyle) => dateIn("en", on, style), code: (list: string, code: string) => say("en", `${list}-${code}`.replaceAll("_", "-")) };

const clock = (patch: object): DeadlineInWords =>
  ({ received_on: "2026-01-31", months: 1, calendar: "DE", calendar_name: "Germany", nominal_on: "2026-02-28", due_on: "2026-03-02", rolled_over: [{ date: "2026-02-28", reason: "Saturday" }, { date: "2026-03-01", reason: "Sunday" }], ...patch }) as unknown as DeadlineInWords;

describe("the clock as facts", () => {
  it("names the missing day of a short month, and the shift to a working day (Reg. 1182/71 Art. 3)", () => {
    const facts = clockFacts(en, clock({}));
    expect(facts.map(({ label, value }) => [label, value]), "received, month's end, shift, calendar: as they follow from each other").toEqual([
      ["Received (Saturday)", "31 Jan 2026"],
      ["One month, no 31 February", "28 Feb"],
      ["Saturday, Sunday: next working day", "2 Mar"],
      ["Calendar", "Germany"],
    ]);
  });

  it("says no more than is so when the day exists and is a working day", () => {
    const facts = clockFacts(en, clock({ received_on: "2026-03-04", nominal_on: "2026-06-04", months: 3, due_on: "2026-06-04", rolled_over: [] }));
    expect(facts.map(({ label }) => label), "no shift, no missing day").toEqual(["Received (Wednesday)", "3 months later", "Calendar"]);
  });

  it("presses only when time is short", () => {
    expect([urgency(8), urgency(7), urgency(0), urgency(-1)], "a week before, on the day, after it").toEqual(["neutral", "warn", "warn", "error"]);
  });
});

describe("what a person is known by", () => {
  it.each([
    ["maria.lindqvist@example.com", "email"],
    ["+49 170 5550142", "phone"],
    ["0170-5550142", "phone"],
    ["C-104857", "customer"],
    ["104857", "customer"],
    ["Maria Lindqvist", "name"],
  ])("%s looks like %s", (value, kind) => {
    expect(guessKind(value), "by its look alone").toBe(kind);
  });

  it("is sent without doubles and without empty rows, and with the name", () => {
    const rows = [{ kind: "email" as const, value: " m@x.eu ", column: null }, { kind: "email" as const, value: "m@x.eu", column: null }, { kind: "other" as const, value: "  ", column: null }];
    expect(identifiersOf(rows, "M L").map(({ kind, value }) => `${kind} ${value}`), "trimmed, once each").toEqual(["email m@x.eu", "name M L"]);
  });
});

describe("where a case stands", () => {
  const row = (patch: Partial<CollectedRow>): CollectedRow => ({ rows_matched: 2, columns_unmapped: 0, columns_unconfirmed: 0, ...patch }) as CollectedRow;

  it("treats nothing found as an answer, not as a task", () => {
    expect(stateOf(row({ rows_matched: 0, columns_unmapped: 5 })).id, "columns of no record need no meaning").toBe("nothing");
  });

  it("asks for what is unmapped before what is unconfirmed", () => {
    expect(stateOf(row({ columns_unmapped: 2, columns_unconfirmed: 4 })), "the larger gap first").toMatchObject({ id: "unmapped", n: 2 });
    expect(stateOf(row({ columns_unconfirmed: 4 })), "then confirming").toMatchObject({ id: "unconfirmed", n: 4 });
    expect(stateOf(row({})).id, "then nothing").toBe("mapped");
  });

  it("never goes back", () => {
    expect(later("packaged", "identified"), "a late identity check keeps the package").toBe("packaged");
  });

  it("counts files and packages in its steps", () => {
    const view = { received_on: "2026-10-31", state: "identified", request: { identity: null }, collected: [row({}), row({})], packages: [] } as unknown as RequestView;
    expect(steps(en, view).map(({ label }) => label), "six steps").toEqual(["Received 31 Oct", "Identity confirmed", "Collecting, 2 files", "Review", "Package", "Closed"]);
  });

  it("does not show an identity as confirmed that nobody confirmed (Art. 12(6))", () => {
    const view = { received_on: "2026-10-31", state: "collecting", request: { identity: null }, collected: [], packages: [] } as unknown as RequestView;
    expect(steps(en, view)[1]?.label, "the step was passed over, and says so").toBe("Identity still open");
  });

  it("shows every state in the step it belongs to, and an answer before the case is closed", () => {
    expect(["identity_question", "answered", "refused", "review"].map((state) => stepOf(state as RequestView["state"])), "four states, their steps").toEqual(["identified", "closed", "closed", "review"]);
    const view = { received_on: "2026-10-31", state: "refused", request: { identity: null }, collected: [], packages: [] } as unknown as RequestView;
    expect(steps(en, view)[5]?.label, "refused is not closed yet").toBe("Refused");
  });

  it("names rights as a sentence of the language does", () => {
    expect(together("en", ["Access", "Data portability"]), "English writes them small").toBe("Access and data portability");
    expect(together("de", ["Auskunft", "Datenübertragbarkeit"]), "German large").toBe("Auskunft und Datenübertragbarkeit");
  });

  it("says shortly how a file was read", () => {
    expect(readAs({ format: "csv", encoding: "windows-1252", delimiter: ";" }), "encoding and an unusual delimiter").toBe("Windows‑1252 ;");
    expect(readAs({ format: "csv", encoding: "utf-8", delimiter: "," }), "a comma goes without saying").toBe("UTF-8");
    expect(readAs({ format: "xlsx", encoding: "", delimiter: "" }), "a workbook").toBe("XLSX");
  });
});
