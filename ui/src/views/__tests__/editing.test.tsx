import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CallFailure } from "../../api";
import { useEditor, type Held } from "../app/editing";
import { withValue } from "../app/path";

type Person = { name: string; owner: string };
const held: Held<Person> = { record: { name: "a", owner: "" }, version: 1 };

describe("a record under edit", () => {
  it("saves two fields one after the other, each upon what the other has left", async () => {
    const sent: Held<Person>[] = [];
    const save = (next: Held<Person>) => {
      sent.push(next);
      return Promise.resolve({ record: next.record, version: next.version + 1 });
    };
    const { result } = renderHook(() => useEditor(held, save));
    await act(() =>
      Promise.all([
        result.current.change((now) => withValue(now, "name", "b")),
        result.current.change((now) => withValue(now, "owner", "me")),
      ]),
    );
    expect(sent.map(({ version }) => version), "the second knows the version of the first").toEqual([1, 2]);
    expect(result.current.record, "neither overwrites the other").toEqual({ name: "b", owner: "me" });
  });

  it("says when the record was changed elsewhere, and goes on once it was read again", async () => {
    const failure = { kind: "stale", code: "stale", message: "Changed.", hint: "Reload.", problems: [] };
    let stale = true;
    const save = (next: Held<Person>) =>
      stale ? Promise.reject(new CallFailure("activity_save", failure)) : Promise.resolve({ record: next.record, version: next.version + 1 });
    const { result, rerender } = renderHook(({ now }) => useEditor(now, save), { initialProps: { now: held } });
    await act(async () => {
      await expect(result.current.change((now) => withValue(now, "name", "mine")), "the field keeps its text").rejects.toThrow();
    });
    expect(result.current.stale?.message, "it is said once for the whole record").toBe("Changed.");
    stale = false;
    rerender({ now: { record: { name: "theirs", owner: "them" }, version: 7 } });
    act(() => result.current.settle());
    await act(() => result.current.change((now) => withValue(now, "name", "mine")));
    expect(result.current.record, "mine beside theirs").toEqual({ name: "mine", owner: "them" });
    expect(result.current.stale, "and it is settled").toBeNull();
  });
});
