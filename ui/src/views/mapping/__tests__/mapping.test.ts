import { describe, expect, it } from "vitest";
import { byWeight, whereOf } from "../../package/checks";
import { fit, larger, smaller } from "../../reports/zoom";
import type { ColumnMapping, ColumnView, PackageCheck } from "../../requests/wire";
import { choiceOf, chosen, confirmAll, nameFrom, SKIP, unmapped, withColumn } from "../columns";

const mapping = (patch: Partial<ColumnMapping>): ColumnMapping => ({
  column: "email", category_id: "", origin: "unstated", skip: false, explanation: "", starts_retention: null, tells_source: false, confirmed: false, proposed_by: "", ...patch,
});
const column = (patch: Partial<ColumnMapping>): ColumnView => ({ mapping: mapping(patch), category: "", samples: [], filled: 0, portable: "no", portable_reason: "", open_code: false });
const categories = [{ id: "c1", name: "E-mail address", origin: "provided" as const }, { id: "c2", name: "Score", origin: "unstated" as const }];

describe("choosing what a column means", () => {
  it("takes the origin that the register states for the category", () => {
    expect(chosen(mapping({}), "c1", categories), "tied, with the origin, confirmed by the choice").toMatchObject({ category_id: "c1", origin: "provided", confirmed: true });
  });

  it("keeps the proposed origin where the register states none", () => {
    expect(chosen(mapping({ origin: "inferred" }), "c2", categories).origin, "unstated says nothing").toBe("inferred");
  });

  it("does not count a column as left out before there is a reason", () => {
    const skipped = chosen(mapping({ category_id: "c1" }), SKIP, categories);
    expect(skipped, "left out and untied").toMatchObject({ skip: true, category_id: "", confirmed: false });
    expect(choiceOf(skipped), "the choice shows it").toBe(SKIP);
  });

  it("confirms all that is answered and leaves open what is open", () => {
    const columns = [column({ column: "a", category_id: "c1" }), column({ column: "b" }), column({ column: "c", skip: true })];
    expect(confirmAll(columns).map(({ confirmed }) => confirmed), "b means nothing yet").toEqual([true, false, true]);
    expect(unmapped(columns).map(({ mapping: { column: name } }) => name), "and is a finding").toEqual(["b"]);
    expect(withColumn(columns, mapping({ column: "b", category_id: "c2" }))[1]?.category_id, "one is replaced, the rest stays").toBe("c2");
  });

  it("names a category after its column", () => {
    expect([nameFrom("risk_cls"), nameFrom("requester.cityName"), nameFrom("messages[].body")], "as one would write it").toEqual(["Risk cls", "City name", "Body"]);
  });
});

describe("checks before a package", () => {
  const check = (patch: Partial<PackageCheck>): PackageCheck => ({ code: "x", tone: "open", law: "", message: "", hint: "", noun: "", subject: "", subject_ref: "", field: "", ...patch });
  it("lead to where they are mended", () => {
    const view = { ref: "R-2026-001" };
    expect(whereOf(check({ noun: "activity", subject: "id", subject_ref: "A05", field: "transfers" }), view), "the field in the register").toBe("#/register/A05/transfers%3Atransfers");
    expect(whereOf(check({ noun: "transfer_instrument", subject: "id", subject_ref: "SG-001", field: "valid_until" }), view), "the instrument").toBe("#/transfers/SG-001/valid_until");
    expect(whereOf(check({ noun: "collection", subject: "c-1" }), view), "the file's columns").toBe("#/requests/R-2026-001/c-1");
    expect(whereOf(check({ noun: "collection", subject: "c-1", field: "codes" }), view), "codes are explained on the desk").toBe("#/requests/R-2026-001/desk-codes");
    expect(whereOf(check({ noun: "request", subject: "r", field: "others" }), view), "others who are named are decided there").toBe("#/requests/R-2026-001/desk-others");
    expect(whereOf(check({ tone: "ok", noun: "activity", subject_ref: "A05" }), view), "what is done needs no way").toBeNull();
  });

  it("show first what is open, else keep their order", () => {
    const sorted = byWeight([check({ code: "a", tone: "ok" }), check({ code: "b", tone: "warning" }), check({ code: "c" }), check({ code: "d" })]);
    expect(sorted.map(({ code }) => code), "open, advised, done").toEqual(["c", "d", "b", "a"]);
  });
});

describe("the preview's zoom", () => {
  it("goes in steps and stops at its ends", () => {
    expect([larger(1), smaller(1), larger(3), smaller(0.5)], "one step each way").toEqual([1.25, 0.8, 3, 0.5]);
  });
  it("fits a page into its place within reason", () => {
    expect([fit(643, 595), fit(2000, 595), fit(100, 595)], "whole width, not huge, not tiny").toEqual([1, 1.25, 0.4]);
  });
});
