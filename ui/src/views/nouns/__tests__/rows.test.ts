import { describe, expect, it } from "vitest";
import { blank } from "../../../api/blank";
import type { RecipientItem } from "../../../api/types/RecipientItem";
import { itemOf, keepsRecipient, mentions } from "../rows";

const item = (over: Partial<RecipientItem["record"]>): RecipientItem => ({
  version: 1, used_by: [], used_elsewhere: 0,
  standing: { needs_agreement: true, agreement: "missing", notice_on: "", clauses_present: 0, clauses_missing: 0, clauses: 15, abroad: [] },
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
    expect(keepsRecipient("no_contract", item({ contract: "DPA-7" })), "there is one").toBe(false);
    expect(keepsRecipient("no_contract", item({ kind: "public_body" })), "no processor, no contract").toBe(false);
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
