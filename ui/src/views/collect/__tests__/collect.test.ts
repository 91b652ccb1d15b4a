import { describe, expect, it } from "vitest";
import { likeness, mostAlike, systemFrom } from "../guess";
import { keep, pace } from "../rate";

describe("where an export belongs", () => {
  const activities = ["Web analytics", "Newsletters and offers", "Licences", "Account registration"];
  it("is proposed by the words of its name", () => {
    expect(mostAlike("newsletter.csv", activities, (name) => name), "the plural does not matter").toBe("Newsletters and offers");
    expect(mostAlike("licence_sales.xlsx", activities, (name) => name), "one word of two").toBe("Licences");
    expect(mostAlike("accounts_2026.csv", activities, (name) => name), "figures do not matter").toBe("Account registration");
  });

  it("is not proposed where nothing is alike", () => {
    expect(mostAlike("tickets.json", activities, (name) => name), "a wrong proposal is worse than none").toBeUndefined();
    expect(likeness("the and for", "and the for"), "small words count for nothing").toBe(0);
  });

  it("gets a system's name out of its file's", () => {
    expect(systemFrom("accounts_2026-03.csv"), "without dates").toBe("Accounts");
    expect(systemFrom("crm-export.json"), "without the word export").toBe("Crm");
    expect(systemFrom("2026.csv"), "nothing left: the whole name").toBe("2026.csv");
  });
});

describe("the pace of reading", () => {
  it("is told once there is enough to tell", () => {
    expect(pace([{ at: 0, done: 0 }, { at: 200, done: 10 }], 100), "too early").toEqual({ rate: null, left: null });
    expect(pace([{ at: 0, done: 0 }, { at: 1000, done: 50 }], 100), "half in a second").toEqual({ rate: 50, left: 1 });
    expect(pace([{ at: 0, done: 0 }, { at: 1000, done: 50 }], 0), "an unknown end has no time left").toEqual({ rate: 50, left: null });
  });

  it("forgets what is long ago", () => {
    expect(keep([{ at: 0, done: 0 }, { at: 3000, done: 5 }], { at: 5000, done: 9 }).length, "four seconds are kept").toBe(2);
  });
});
