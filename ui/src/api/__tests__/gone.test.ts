import { afterEach, expect, test } from "vitest";
import { forgetGone, namesGone, noteGone, onGone } from "../gone";
import type { Touched } from "../types/Touched";

const touched = (gone: string[], there: string[] = []): Touched => ({
  op: "undone",
  records: [...gone, ...there].map((id) => ["activity", id]),
  gone: gone.map((id) => ({ noun: "activity", id, reference: "PA-1" })),
});

afterEach(forgetGone);

test("a record that undo took away is not asked for, wherever its identifier stands", () => {
  noteGone(touched(["a1"]));
  expect(namesGone({ noun: "activity", id: "a1" }), "by itself").toBe(true);
  expect(namesGone({ which: { ids: ["a2", "a1"] } }), "within a list").toBe(true);
  expect(namesGone({ id: "a2" }), "another record").toBe(false);
  expect(namesGone(null), "nothing asked").toBe(false);
});

test("a record that comes back is asked for again", () => {
  noteGone(touched(["a1"]));
  noteGone({ done: {}, touched: touched([], ["a1"]) });
  expect(namesGone({ id: "a1" }), "redo, or the bin, brought it back").toBe(false);
});

test("whoever shows a record is told that it is gone", () => {
  const heard: string[] = [];
  const stop = onGone((records) => heard.push(...records.map(({ id }) => id)));
  noteGone(touched(["a1"]));
  noteGone({ items: [] });
  noteGone(touched([], ["a2"]));
  stop();
  noteGone(touched(["a3"]));
  expect(heard, "only what is gone, and only while somebody listens").toEqual(["a1"]);
});
