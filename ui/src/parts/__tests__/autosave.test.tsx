import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallFailure } from "../../api";
import { SAVE_AFTER_MS, useAutosave } from "../autosave";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = (save: (draft: string) => Promise<unknown>, value = "old") =>
  renderHook(({ given }) => useAutosave(given, save), { initialProps: { given: value } });

describe("a field that saves itself", () => {
  it("saves once after a pause, and says so", async () => {
    const save = vi.fn(() => Promise.resolve());
    const { result } = open(save);
    act(() => result.current.change("n"));
    act(() => result.current.change("new"));
    expect(save, "not at each letter").not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(SAVE_AFTER_MS));
    expect(save.mock.calls, "once, with the last text").toEqual([["new"]]);
    expect(result.current.state.is, "and it is said").toBe("saved");
  });

  it("saves at once when it is left, and not when nothing changed", async () => {
    const save = vi.fn(() => Promise.resolve());
    const { result } = open(save);
    await act(() => result.current.flush());
    expect(save, "looking is not a change").not.toHaveBeenCalled();
    act(() => result.current.change("new"));
    await act(() => result.current.flush());
    await act(() => vi.advanceTimersByTimeAsync(SAVE_AFTER_MS * 2));
    expect(save, "once, not again by the timer").toHaveBeenCalledTimes(1);
  });

  it("never runs two saves at a time, and loses nothing typed meanwhile", async () => {
    const waiting: (() => void)[] = [];
    const save = vi.fn(() => new Promise<void>((done) => waiting.push(done)));
    const { result } = open(save);
    act(() => result.current.change("one"));
    act(() => void result.current.flush());
    act(() => result.current.change("two"));
    act(() => void result.current.flush());
    expect(save, "the second waits").toHaveBeenCalledTimes(1);
    await act(async () => waiting.shift()?.());
    expect(save, "then it goes").toHaveBeenLastCalledWith("two");
  });

  it("keeps the text when saving failed", async () => {
    const failure = { kind: "file", code: "disk_full", message: "m", hint: "h", problems: [] };
    const { result } = open(() => Promise.reject(new CallFailure("change", failure)));
    act(() => result.current.change("new"));
    await act(() => result.current.flush());
    expect(result.current.draft, "what was typed stays").toBe("new");
    expect(result.current.state, "and why is said").toEqual({ is: "failed", failure });
  });

  it("takes a value from outside unless it was touched", () => {
    const { result, rerender } = open(() => new Promise(() => undefined));
    rerender({ given: "undone" });
    expect(result.current.draft, "undo reaches the field").toBe("undone");
    act(() => result.current.change("typed"));
    rerender({ given: "other" });
    expect(result.current.draft, "but never takes away what is being typed").toBe("typed");
  });

  it("saves when its page is left", () => {
    const save = vi.fn(() => Promise.resolve());
    const { result, unmount } = open(save);
    act(() => result.current.change("new"));
    unmount();
    expect(save, "nothing is lost by going on").toHaveBeenCalledWith("new");
  });
});
