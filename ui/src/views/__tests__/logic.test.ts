import { describe, expect, it } from "vitest";
import type { Activity } from "../../api/types/Activity";
import type { ActivityRow } from "../../api/types/ActivityRow";
import type { Finding } from "../../api/types/Finding";
import { isoPeriod, plainPeriod } from "../activity/period";
import { placesOf, sectionOf, sectionState } from "../activity/sections";
import { valueAt, withValue } from "../app/path";
import { countsOf, holds, keeps } from "../register/rows";
import { strengthOf } from "../welcome/strength";

const row = (over: Partial<ActivityRow> = {}): ActivityRow => ({
  id: "1", ref: "PA-001", name: "Übungen", controller: "Example GmbH", group: "Portal", role: "controller", status: "draft", legal_bases: ["6(1)(b)"], third_countries: [],
  transfers: "open", retention: "1 month", personal_data: 2, owner: "", review_on: "", findings: { error: 0, warning: 0, hint: 0 }, completeness: 80, ...over,
});

describe("the register's filters", () => {
  it("keep a review from the day on which it is due", () => {
    expect(keeps("review", row({ review_on: "2026-11-23" }), "2026-11-23"), "due today").toBe(true);
    expect(keeps("review", row({ review_on: "2026-11-24" }), "2026-11-23"), "due tomorrow").toBe(false);
    expect(keeps("review", row(), "2026-11-23"), "none is planned").toBe(false);
  });

  it("count what each of them keeps", () => {
    const rows = [row(), row({ legal_bases: [] }), row({ legal_bases: ["6(1)(a)"], third_countries: ["US"], findings: { error: 1, warning: 0, hint: 0 } })];
    expect(countsOf(rows, "2026-11-23"), "one row can count under several").toEqual({ all: 3, attention: 1, third: 1, consent: 1, no_basis: 1, review: 0 });
  });

  it("search without accents and in any order of the words", () => {
    expect(holds(row(), "portal ubung"), "both words stand in the row").toBe(true);
    expect(holds(row(), "portal newsletter"), "every word must").toBe(false);
  });
});

describe("a place of a record", () => {
  const record = { purposes: [{ text: "a", unknown: { kept: 1 } }], transfers: { state: "given", items: [{ country: "US" }] } };

  it("is read and replaced by the core's path, and everything else is kept", () => {
    expect(valueAt(record, "transfers.items[0].country"), "deep").toBe("US");
    const next = withValue(record, "purposes[0].text", "b");
    expect(next.purposes[0], "also what the window does not know").toEqual({ text: "b", unknown: { kept: 1 } });
    expect(next.transfers, "what was not touched is the same object").toBe(record.transfers);
  });

  it("that is gone changes nothing", () => {
    expect(withValue(record, "purposes[3].text", "late"), "the row was removed while its field was saved").toBe(record);
    expect(withValue(record, "purposes[0].text", "a"), "the same value is no change").toBe(record);
  });
});

describe("the sections of an activity", () => {
  const finding = (field: string, severity: Finding["severity"]): Finding => ({
    rule: "r", law: "Art. 30", severity, subject: "activity", subject_id: "1", subject_ref: "PA-001", field, message: "", hint: "",
  });
  const activity = { retention: [], retention_note: "of the source", transfers: { state: "none" }, purposes: [] } as unknown as Activity;

  it("take each finding to its own", () => {
    expect(sectionOf("purposes[0].legal_bases"), "purposes").toBe("purposes");
    expect(sectionOf("personal_data[2].origin"), "people").toBe("people");
    expect(sectionOf("something_new"), "a field of a newer core is still shown somewhere").toBe("summary");
  });

  it("are open while the law misses something, done when answered, else untouched", () => {
    expect(sectionState(activity, [finding("retention[0]", "error")], "retention"), "an error counts").toEqual({ state: "open", missing: 1 });
    expect(sectionState(activity, [finding("retention", "hint")], "retention").state, "a remark on the source is no answer").toBe("untouched");
    expect(sectionState(activity, [], "transfers").state, "none is an answer").toBe("done");
  });

  it("look for a finding's field from the exact place outwards", () => {
    expect(placesOf("transfers[1].safeguard"), "an answer's list stands one step deeper").toEqual([
      "transfers[1].safeguard", "transfers.items[1].safeguard", "transfers[1]", "transfers.items[1]", "transfers",
    ]);
  });
});

describe("a storage period", () => {
  it("is a number and a unit, or kept as it is", () => {
    expect(plainPeriod("P90D"), "days stay days").toEqual({ is: "plain", count: 90, unit: "D" });
    expect(plainPeriod("P1Y6M"), "of two parts").toEqual({ is: "other", text: "P1Y6M" });
    expect(plainPeriod(""), "none").toEqual({ is: "none" });
    expect(isoPeriod(3, "M"), "written as ISO 8601").toBe("P3M");
    expect(isoPeriod(null, "M"), "no number, no period").toBe("");
  });
});

describe("a passphrase", () => {
  it.each([
    ["", "empty"],
    ["password", "weak"],
    ["aaaaaaaaaaaaaaaaaaaa", "weak"],
    ["abcdefghijklmnopqrst", "weak"],
    ["Tr0ub4dor", "fair"],
    ["correct horse battery staple", "strong"],
  ] as const)("%j is %s", (passphrase, strength) => {
    expect(strengthOf(passphrase), "by length and variety").toBe(strength);
  });
});
