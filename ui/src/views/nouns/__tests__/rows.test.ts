import { describe, expect, it } from "vitest";
import { blank } from "../../../api/blank";
import type { RecipientItem } from "../../../api/types/RecipientItem";
import type { RecipientStanding } from "../../../api/types/RecipientStanding";
import { countriesOf, isUnused, itemOf, keepsRecipient, mentions } from "../rows";

const item = (over: Partial<RecipientItem["record"]>, standing: Partial<RecipientStanding> = {}): RecipientItem => ({
  version: 1, used_by: [], used_elsewhere: 0,
  standing: { needs_agreement: true, agreement: "missing", notice_on: "", clauses_present: 0, clauses_missing: 0, clauses: 15, abroad: [], ...standing },
  record: blank<RecipientItem["record"]>({ id: "x1", reference: "R-01", category: "Hosting", name: "", kind: "processor", countries: [], contract: "", ...over }),
});

describe("the list of recipients", () => {
  it("finds those whom an access answer cannot name", () => {
    expect(keepsRecipient("category_only", item({})), "a category alone").toBe(true);
    expect(keepsRecipient("category_only", item({ name: " " })), "blanks are no name").toBe(true);
    expect(keepsRecipient("category_only", item({ name: "Example Hosting GmbH" })), "a name suffices").toBe(false);
    expect(keepsRecipient("category_only", item({ kind: "internal" })), "own staff need no name (C-579/21)").toBe(false);
  });

  it("misses a contract with processors only", () => {
    expect(keepsRecipient("no_contract", item({})), "Art. 28(3)").toBe(true);
    expect(keepsRecipient("no_contract", item({}, { agreement: "in_negotiation" })), "a draft is none").toBe(true);
    expect(keepsRecipient("no_contract", item({}, { agreement: "expired" })), "one that has ended is none").toBe(true);
    expect(keepsRecipient("no_contract", item({}, { agreement: "signed" })), "there is one").toBe(false);
    expect(keepsRecipient("no_contract", item({}, { needs_agreement: false })), "no processor, no contract").toBe(false);
  });

  it("finds contracts that end, third countries and what nobody uses", () => {
    expect(keepsRecipient("expiring", item({}, { agreement: "expiring" })), "it ends soon").toBe(true);
    expect(keepsRecipient("expiring", item({}, { agreement: "signed" })), "it runs").toBe(false);
    expect(keepsRecipient("abroad", item({}, { abroad: ["US"] })), "a third country").toBe(true);
    expect(isUnused({ used_by: [], used_elsewhere: 1 }), "a system uses it").toBe(false);
    expect(isUnused({ used_by: [], used_elsewhere: 0 }), "nothing does").toBe(true);
    const where = { countries: ["US"], established_in: ["DE"], stores_in: ["US"], accesses_from: [] };
    expect(countriesOf(item(where).record), "each country once, whatever it is there for").toEqual(["DE", "US"]);
  });
});

describe("a list's search", () => {
  it("wants every word, in any case and accent", () => {
    expect(mentions(["Hébergeur", "France"], "heberg FRA"), "both words stand there").toBe(true);
    expect(mentions(["Hébergeur"], "heberg italie"), "one is missing").toBe(false);
  });

  it("finds a record by identifier and by reference", () => {
    const all = [item({}), item({ id: "x2", reference: "R-02" })];
    expect(itemOf(all, "R-02")?.record.id, "by reference").toBe("x2");
    expect(itemOf(all, "x1")?.record.reference, "by identifier").toBe("R-01");
    expect(itemOf(all, null), "nothing is open").toBeUndefined();
  });
});
