import { SegmentedControl } from "@mantine/core";
import { useId, type ReactNode } from "react";
import { useWords } from "../locales";
import css from "./AnswerField.module.css";

/** "None" is an answer; "not yet answered" is another. */
export type Answer = "not_answered" | "none" | "given";

type Props = {
  label: string;
  article?: string | undefined;
  description?: string | undefined;
  answer: Answer;
  /** What "none" says here ("No transfers"). */
  noneLabel?: string | undefined;
  /** What "given" says here ("There are transfers"). */
  givenLabel?: string | undefined;
  onAnswer: (answer: Answer) => void;
  /** The list or field, shown once the answer is "given". */
  children: ReactNode;
};

/** A question of the law with three states, so that an empty list never stands for "none". */
export function AnswerField({ label, article, description, answer, noneLabel, givenLabel, onAnswer, children }: Props) {
  const { t, cite } = useWords();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={css.field} data-answer={answer}>
      <div className={css.head}>
        <p className={css.label} id={id}>
          {label}
          {article && <span className={css.article}>{cite(article)}</span>}
        </p>
        <SegmentedControl
          aria-labelledby={id}
          value={answer}
          onChange={(next) => onAnswer(next as Answer)}
          data={[
            { value: "not_answered", label: t("ui-answer-open") },
            { value: "none", label: noneLabel ?? t("ui-answer-none") },
            { value: "given", label: givenLabel ?? t("ui-answer-given") },
          ]}
        />
      </div>
      {description && <p className={css.description}>{description}</p>}
      {answer === "given" && <div className={css.content}>{children}</div>}
    </div>
  );
}
