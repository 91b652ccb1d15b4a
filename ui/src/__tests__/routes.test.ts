import { describe, expect, it } from "vitest";
import { asFailure, CallFailure } from "../api";
import { fromHash, toHash } from "../routes";

describe("an address", () => {
  it("leads back to the screen it was made of", () => {
    const route = { screen: "register", id: "PA-014", part: "a/b ü" } as const;
    expect(fromHash(toHash(route)), "slashes and letters survive").toEqual(route);
  });

  it("that is unknown leads to the welcome screen", () => {
    expect(fromHash("#/nowhere/1").screen, "no blank page").toBe("welcome");
    expect(fromHash("#/register/%E0%A4").id, "a broken escape does not throw").toBe("%E0%A4");
  });
});

describe("a failure", () => {
  it("of the core keeps its words", () => {
    const failure = { kind: "invalid", code: "csv_ragged", message: "m", hint: "h", problems: [{ at: "a:1", message: "p" }] };
    expect(asFailure(new CallFailure("collect", failure)), "nothing is lost on the way").toEqual(failure);
  });

  it("of the bridge never shows what was thrown", () => {
    expect(asFailure(new Error("/home/someone/secret.csv")).message, "no path and no name in the window").toBe("");
  });
});
