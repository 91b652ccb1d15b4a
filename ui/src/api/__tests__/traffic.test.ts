import { renderHook, act } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { follow, forgetTraffic, useTraffic } from "../traffic";

const refused = () => Promise.reject(new Error("refused"));
const quietly = (work: Promise<unknown>) => act(() => work.catch(() => undefined).then(() => undefined));
const traffic = () => renderHook(() => useTraffic()).result;

beforeEach(() => forgetTraffic());

describe("the saved state in the bar", () => {
  it("is not touched by a step that was refused", async () => {
    const state = traffic();
    await quietly(follow("activity_save", {}, Promise.resolve()));
    const saved = state.current;
    expect(saved.state, "a change was saved").toBe("saved");
    await quietly(follow("request_extend", {}, refused()));
    expect(state.current, "nothing was on its way into the file, so nothing is missing in it").toEqual(saved);
  });

  it("says that what was typed is not in the file, until it is", async () => {
    const state = traffic();
    await quietly(follow("request_save", {}, refused()));
    expect(state.current.state, "the text is only in its field").toBe("failed");
    await quietly(follow("request_close", {}, refused()));
    expect(state.current.state, "another refusal does not hide that").toBe("failed");
    await quietly(follow("request_save", {}, Promise.resolve()));
    expect(state.current.state, "now it is in the file").toBe("saved");
  });

  it("does not call saved what was lost beside a step that went well", async () => {
    const state = traffic();
    let end = () => undefined as void;
    const long = follow("collect_run", {}, new Promise<void>((done) => (end = done)));
    await quietly(follow("activity_save", {}, refused()));
    expect(state.current.state, "said at once").toBe("failed");
    end();
    await quietly(long);
    expect(state.current.state, "and still when the other has ended").toBe("failed");
  });

  it("counts a box that is moved and a title that is typed", async () => {
    const state = traffic();
    await quietly(follow("redaction_change", {}, Promise.resolve()));
    expect(state.current.savedAt, "the box lies elsewhere in the file").not.toBeNull();
    await quietly(follow("enclosure_set", {}, refused()));
    expect(state.current.state, "the title is only in its field").toBe("failed");
  });

  it("takes no notice of what only looks", async () => {
    const state = traffic();
    await quietly(follow("import", { dry_run: true }, refused()));
    await quietly(follow("activity_get", {}, refused()));
    expect(state.current, "nothing was to be saved").toEqual({ state: "saved", savedAt: null });
  });
});
