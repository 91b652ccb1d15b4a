import { Button, Modal, Select, Textarea } from "@mantine/core";
import { useState } from "react";
import { asFailure, type Failure } from "../../api";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { go } from "../../routes";
import { DayInput, today } from "../requests/DayInput";
import type { RequestResult, RequestState, RequestView } from "../requests/wire";
import css from "./case.module.css";
import { Points } from "./Points";
import { OPEN } from "./steps";
import type { Case } from "./useCase";

type Props = { held: Case; view: RequestView; onClose: () => void };

const RESULTS: readonly RequestResult[] = ["answered", "partly", "refused", "withdrawn", "nothing"];

/** The state that the core gives a result. */
const STATE: Record<RequestResult, RequestState> = { answered: "answered", nothing: "answered", partly: "partly", refused: "refused", withdrawn: "withdrawn" };

/** What the decisions and finds amount to; whoever closes says otherwise. */
function proposed(view: RequestView): RequestResult {
  if (view.request.result) return view.request.result;
  const refuses = view.request.decisions.filter(({ outcome }) => outcome !== "granted" && outcome !== "weighing").length;
  if (refuses > 0) return refuses === view.request.decisions.length ? "refused" : "partly";
  return view.collected.length > 0 && view.collected.every((row) => row.rows_matched === 0) ? "nothing" : "answered";
}

/** The points say in words where they belong; the names of fields are for programs. */
const worded = (failure: Failure): Failure => ({ ...failure, problems: failure.problems.map(({ message }) => ({ at: "", message })) });

/** How the request ends: the answer goes out, and when nothing is left to do the case is closed. */
export function CloseDialog({ held, view, onClose }: Props) {
  const { t, code } = useWords();
  const toast = useToast();
  const open = OPEN.has(view.state);
  const [result, setResult] = useState<RequestResult>(proposed(view));
  const [answeredOn, setAnsweredOn] = useState<string | null>(view.request.answered_on || today());
  const [words, setWords] = useState(view.request.outcome);
  const [failure, setFailure] = useState<Failure | null>(null);
  const refuses = result === "refused" || result === "partly";
  const close = async () => {
    try {
      await held.run("request_close", { id: view.id, outcome: words.trim(), result, answered_on: answeredOn ?? "" });
      toast.done(t("case-closed-done", { ref: view.ref }));
      onClose();
      go("requests");
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  const answer = async () => {
    try {
      await held.run("request_step", { id: view.id, to: STATE[result], on: answeredOn ?? "", note: words.trim() });
      toast.done(t("case-answered-done", { ref: view.ref }));
      onClose();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  const points = view.points.filter((point) => point.blocks || !refuses || !point.field.startsWith("refusal"));
  return (
    <Modal opened onClose={onClose} size={560} title={t("case-close-title", { ref: view.ref })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form
        className={css.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
      >
        <Select
          label={t("case-outcome")}
          data={RESULTS.map((value) => ({ value, label: code("request_result", value) }))}
          value={result}
          allowDeselect={false}
          onChange={(next) => setResult((next ?? "answered") as RequestResult)}
        />
        {refuses && <p className={css.say}>{t("case-outcome-ground.why")}</p>}
        <DayInput label={t("case-answered")} value={answeredOn} onChange={setAnsweredOn} latest={today()} />
        <Textarea label={t("case-outcome-words")} autosize minRows={2} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        {failure ? <ErrorState failure={worded(failure)} /> : <Points points={points} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          {open && <Button variant="default" onClick={() => void answer()}>{t("case-answer-only")}</Button>}
          <Button type="submit">{t("case-close")}</Button>
        </div>
      </form>
    </Modal>
  );
}
