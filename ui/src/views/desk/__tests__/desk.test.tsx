import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { FindPart } from "../../../api/types/FindPart";
import { WordsProvider } from "../../../locales";
import { deskTab } from "..";
import { pageOf, pagePart } from "../address";
import { Parts } from "../Parts";

const part = (patch: Partial<FindPart>): FindPart => ({ text: "", state: null, redaction: "", other: "", kind: null, why: "", ...patch });

describe("the desk", () => {
  it("has an address for each of its parts", () => {
    expect(["desk", "desk-others", "desk-codes", "package", "c-1", null].map(deskTab), "other parts of a case are not the desk's").toEqual(["finds", "others", "codes", null, null, null]);
  });

  it("leads to a page of a document", () => {
    const part = pagePart("ATT-001", 12);
    expect(deskTab(part), "it is one of the desk's").toBe("documents");
    expect(pageOf(part), "and names document and page").toEqual({ document: "ATT-001", page: 12 });
    expect(["desk-documents", "desk-documents:ATT-001", "desk-documents:ATT-001:0", null].map(pageOf), "what is not said is the first").toEqual([
      { document: null, page: 1 },
      { document: "ATT-001", page: 1 },
      { document: "ATT-001", page: 1 },
      { document: null, page: 1 },
    ]);
  });

  it("says in words what a mark shows by colour", () => {
    render(
      <WordsProvider lang="de">
        <Parts isCut parts={[part({ text: "Tell " }), part({ text: "Anna", state: "accepted", why: "Rechte anderer" }), part({ text: "Jo", other: "name:jo", why: "Anrede" })]} />
      </WordsProvider>,
    );
    expect(screen.getByTitle("geschwärzt: Rechte anderer").textContent, "who does not see the colour hears it").toBe("Anna (geschwärzt)");
    expect(screen.getByTitle("jemand anderes?: Anrede").textContent, "a proposal is a question").toBe("Jo (jemand anderes?)");
  });
});
