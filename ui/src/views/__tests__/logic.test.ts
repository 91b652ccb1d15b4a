import { describe, expect, it } from "vitest";
import type { Activity } from "../../api/types/Activity";
import type { Finding } from "../../api/types/Finding";
import type { OutlookRow } from "../../api/types/OutlookRow";
import { isoPeriod, plainPeriod } from "../activity/period";
import { placesOf, sectionOf, sectionState } from "../activity/sections";
import { valueAt, withValue } from "../app/path";
import { rangesOf } from "../../parts";
import { cellsOf } from "../imports/paste";
import { isLeftOut, toggled, type Choices } from "../imports/state";
import { asTable, asText } from "../register/copy";
import { filtersOf, lookOf, USUAL, viewOf } from "../register/query";
import { strengthOf } from "../welcome/strength";

describe("what was searched for", () => {
  const shown = (text: string, ...marks: string[]) => rangesOf(text, marks).map(({ start, end }) => Array.from(text).slice(start, end).join(""));

  it("is marked whatever accents and case", () => {
    expect(shown("Die Übung der Übenden", "ub"), "in the letters of the text").toEqual(["Üb", "Üb"]);
    expect(shown("Hauptstraße 5", "strasse"), "a sharp s is two letters").toEqual(["straße"]);
    expect(shown("payroll", "pay", "ayroll"), "what overlaps is one").toEqual(["payroll"]);
    expect(shown("payroll", "", "tax"), "nothing to mark").toEqual([]);
  });
});

describe("rows on the clipboard", () => {
  const rows = [["Ref", "Name"], ["PA-1", 'Say "hi"\nthere'], ["PA-2", "<b>"]];

  it("are text with tabs in which a line break stays in its cell", () => {
    expect(asText(rows), "as spreadsheets take it").toBe('Ref\tName\nPA-1\t"Say ""hi""\nthere"\nPA-2\t<b>');
  });

  it("are a table in which nothing typed is markup", () => {
    expect(asTable(rows), "as documents take it").toContain("<td>&lt;b&gt;</td>");
    expect(asTable(rows), "a heading of its own").toContain("<thead><tr><th>Ref</th><th>Name</th></tr></thead>");
  });
});

describe("a look at the register", () => {
  it("becomes a view in which the quick filter is a condition like the others, and comes back", () => {
    const look = { ...USUAL, quick: "third" as const, filters: [{ field: "owner", operator: "is" as const, values: ["Anna"] }], density: "compact" as const };
    const view = viewOf(look, "Abroad", { id: "v1" });
    expect(view.filters.map(({ field }) => field), "both conditions").toEqual(["third_country", "owner"]);
    const back = lookOf(view);
    expect(filtersOf(back), "the same rows").toEqual(filtersOf(look));
    expect([back.density, back.view, back.columns], "and the same look").toEqual(["compact", "v1", USUAL.columns]);
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
    rule: "r", law: "Art. 30", severity, subject: "activity", subject_id: "1", subject_ref: "PA-001", field, message: "", hint: "", mark: null, needed_by: [],
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

describe("cells that are pasted", () => {
  it("keep the line breaks and merged areas of a spreadsheet's table", () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {color:red}</style></head><body>
      <table><!--StartFragment--><col width=80><tr><td>Name</td><td colspan=2 class=xl65>Life of the&nbsp;record</td></tr>
      <tr><td rowspan=2>Payroll</td><td>Pay<br style='mso-data-placement:same-cell;'>
        staff</td><td>say "hi"</td></tr><tr><td>Tax</td><td></td></tr><!--EndFragment--></table></body></html>`;
    const cells = cellsOf(html, "Name\tLife of the record");
    expect(cells?.clipboard, "as text between tabs").toBe('Name\tLife of the record\t\nPayroll\t"Pay\nstaff"\t"say ""hi"""\n\tTax\t\n');
    expect(cells?.clipboard_areas, "merged over columns, and over rows").toEqual([
      { row: 1, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 0, rows: 2, columns: 1 },
    ]);
  });

  it("are those of a page's largest table, with its paragraphs as lines", () => {
    const html = "<table><tr><td>menu</td></tr></table><table><tr><th>Name</th><th>Recipients</th></tr><tr><td>Blog</td><td><p>Host</p><p>Printer</p><script>alert(1)</script></td></tr></table>";
    expect(cellsOf(html, "")?.clipboard, "nothing of the page beside it").toBe('Name\tRecipients\nBlog\t"Host\nPrinter"\n');
  });

  it("are the text where there is no table, and nothing where there are no cells", () => {
    expect(cellsOf("<p>a</p>", "a\tb\n")?.clipboard, "as it stands").toBe("a\tb\n");
    expect(cellsOf("", "only words"), "words are not cells").toBeNull();
    expect(cellsOf("<table><tr><td>one</td></tr></table>", "one"), "a single cell is text").toBeNull();
  });
});

describe("a record of an import", () => {
  const row = (rows: number[]) => ({ id: "r-1", rows }) as OutlookRow;
  const choices = { skip_rows: [2], skip_records: [] as string[] } as unknown as Choices;

  it("is left out by all its rows, or by its identifier, and taken in again", () => {
    const out = toggled(choices, row([5, 9]));
    expect(out.skip_rows, "its rows, beside those before").toEqual([2, 5, 9]);
    expect(isLeftOut(out, row([5, 9])), "it is out").toBe(true);
    expect(toggled(out, row([5, 9])).skip_rows, "and in again").toEqual([2]);
    expect(toggled(choices, row([])).skip_records, "without rows by its identifier").toEqual(["r-1"]);
  });
});
