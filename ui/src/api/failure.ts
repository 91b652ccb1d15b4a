/** One thing that is wrong with the arguments of a call: where (`at`, a path or source:line) and what. */
export type Problem = { at: string; message: string };

/** What the core answers when a call failed, in the language of the call. */
export type Failure = {
  /** Kind of failure in snake_case: not_found, invalid, stale, not_allowed, newer_register, damaged, locked, file, bug. */
  kind: string;
  /** The message id, stable across languages. */
  code: string;
  message: string;
  /** What is safe and what to do next. */
  hint: string;
  problems: Problem[];
};

/** A failed call, thrown by `call`. Its `failure` is meant for ErrorState and for toasts. */
export class CallFailure extends Error {
  readonly failure: Failure;
  readonly command: string;

  constructor(command: string, failure: Failure) {
    super(`${command}: ${failure.code}`);
    this.name = "CallFailure";
    this.command = command;
    this.failure = failure;
  }
}

/** Reads whatever the host threw as a Failure; anything unknown becomes the failure `bridge`, worded by the window. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof CallFailure) return thrown.failure;
  const given = (typeof thrown === "object" && thrown !== null ? thrown : {}) as Partial<Failure>;
  if (typeof given.code === "string" && typeof given.message === "string") {
    return {
      kind: given.kind ?? "bug",
      code: given.code,
      message: given.message,
      hint: given.hint ?? "",
      problems: given.problems ?? [],
    };
  }
  return { kind: "bug", code: "bridge", message: "", hint: "", problems: [] };
}
