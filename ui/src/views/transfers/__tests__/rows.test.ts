import { describe, expect, it } from "vitest";
import type { CountryStanding } from "../../../api/types/CountryStanding";
import type { CountryView } from "../../../api/types/CountryView";
import type { Standing } from "../../../api/types/Standing";
import type { TransferRow } from "../../../api/types/TransferRow";
import { blankTransfer, placeIn, transfersOf, withoutTransfer, withTransfer, type Keeper } from "../record";
import { countsOf, detailOf, firstMissing, keeps, mapToneOf, nextCheck, placeOf, STANDINGS } from "../rows";

const row = (standing: Standing, said: Partial<TransferRow> = {}): TransferRow =>
  ({ key: standing, noun: "activity", subject_id: "a1", subject_ref: "PA-001", index: 0, transfer_id: "t1", standing, review_on: "", country: "RU", ...said }) as TransferRow;

describe("the list of transfers", () => {
  it("puts every standing under exactly one filter", () => {
    const rows = STANDINGS.map((standing) => row(standing));
    expect(countsOf(rows), "seven standings, four words").toEqual({ all: 7, missing: 3, confirm: 1, review: 1, fine: 2 });
    expect(rows.filter((one) => keeps("confirm", one)).map(({ standing }) => standing), "a condition to confirm").toEqual(["condition_to_confirm"]);
  });

  it("completes a recorded transfer before a country that only a notice names", () => {
    const noticed = row("no_basis", { key: "n", noun: "notice", index: null });
    expect(firstMissing([noticed, row("deficient")])?.key, "it has fields to fill in").toBe("deficient");
    expect(firstMissing([row("in_order"), noticed])?.key, "else the notice's country is to be recorded").toBe("n");
    expect(firstMissing([row("in_order")]), "nothing to complete").toBeUndefined();
  });

  it("leads to the transfer, and nowhere for a country of a notice", () => {
    expect(placeOf(row("no_basis", { transfer_id: "t3" })), "the record and the transfer in it").toEqual({ id: "PA-001", part: "t3" });
    expect(placeOf(row("no_basis", { noun: "notice", index: null })), "there is no record yet").toBeNull();
  });

  it("looks again at the review or at the end of the decision, whichever comes first", () => {
    const country = (valid_to: string, holds = true) => ({ decision: { holds, valid_to } }) as CountryView;
    expect(nextCheck(row("in_order", { review_on: "2027-05-01" }), country("2031-12-27")), "the review is earlier").toBe("2027-05-01");
    expect(nextCheck(row("in_order"), country("2031-12-27")), "the decision ends").toBe("2031-12-27");
    expect(nextCheck(row("in_order"), country("2020-01-01", false)), "a decision that has ended is no next check").toBe("");
    expect(nextCheck(row("in_order"), undefined), "nothing is planned").toBe("");
  });
});

describe("a transfer in its record", () => {
  const record = { transfers: { state: "given", items: ["t2", "t3"].map((id) => blankTransfer({ id })) } } as Keeper;

  it("is found by its identifier, wherever it stands", () => {
    expect(placeIn(record, "t3"), "the second of two").toBe(1);
    expect(placeIn(record, "t1"), "one that was removed is not another").toBe(-1);
  });

  it("is found by the number that a finding names", () => {
    expect(placeIn(record, "0"), "the first").toBe(0);
    expect(placeIn(record, ""), "nothing is nothing").toBe(-1);
  });
});

describe("the map's fillings", () => {
  const stands = (standing: Standing): CountryStanding => ({ country: "X", name: "X", status: "third", standing, rows: 1 });
  it("tell of the law where nothing goes, and of the greatest risk where something does", () => {
    expect(mapToneOf("third", undefined), "no decision, no transfer: plain land").toBe("plain");
    expect(mapToneOf("third", stands("in_order")), "a safeguard is in place").toBe("tool");
    expect(mapToneOf("adequate_limited", stands("condition_to_confirm")), "to be confirmed").toBe("limited");
    expect(mapToneOf("adequate_limited", stands("no_basis")), "a ground is missing, whatever the decision").toBe("missing");
    expect(mapToneOf("member", undefined), "the GDPR applies").toBe("member");
  });
});

describe("a finding about a transfer", () => {
  it("leads to the transfer's own page unless the record has the field", () => {
    expect(detailOf("transfers[1].derogation.conditions"), "its page").toBe("1:transfers.items[1].derogation.conditions");
    expect(detailOf("transfers[0].safeguard"), "the activity has it").toBeNull();
    expect(detailOf("retention[0].period"), "something else").toBeNull();
  });
});

describe("a record with transfers", () => {
  const keeper = { transfers: { state: "open" } } as Keeper;
  it("keeps the question open when the last transfer is taken out", () => {
    const one = withTransfer(keeper, { country: "RU" });
    expect(transfersOf(one).map(({ country }) => country), "it was added").toEqual(["RU"]);
    expect(withoutTransfer(one, 0).transfers, "none would be a statement that nobody made").toEqual({ state: "open" });
    expect(transfersOf(withoutTransfer(withTransfer(one, { country: "CN" }), 0)).map(({ country }) => country), "the other stays").toEqual(["CN"]);
  });
});
