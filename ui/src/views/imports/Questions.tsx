import { Button, Select, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useReply } from "../../api/replies";
import type { ImportLook } from "../../api/types/ImportLook";
import type { ValueQuestion } from "../../api/types/ValueQuestion";
import { useWords } from "../../locales";
import css from "./imports.module.css";
import { answered, type ImportState } from "./state";
import { Step } from "./Step";

const LEAVE_OUT = "-";

/** Words that the program does not know, each asked once; the answers are kept for the next table of this shape. */
export function Questions({ state, look }: { state: ImportState; look: ImportLook }) {
  const { t } = useWords();
  const questions = state.outlook.reply?.questions ?? [];
  const values = state.choices.values ?? look.values;
  if (questions.length === 0 && values.length === 0) return null;
  const label = (key: string) => look.fields.find((one) => one.key === key)?.label ?? key;
  const proposals = questions.filter(({ proposal }) => proposal !== "");
  const take = () =>
    state.setChoices((now) => proposals.reduce((choices, question) => answered(look, choices, question, question.proposal), now));
  return (
    <Step
      title={t("import-ui-values")}
      why={t("import-ui-values.why")}
      aside={proposals.length > 1 && <Button variant="default" onClick={take}>{t("import-ui-take-all", { count: proposals.length })}</Button>}
    >
      <ul className={css.questions}>
        {questions.map((question) => (
          <Question
            key={`${question.field} ${question.from}`}
            question={question}
            onAnswer={(to) => state.setChoices((now) => answered(look, now, question, to))}
          />
        ))}
      </ul>
      {values.length > 0 && (
        <ul className={css.answers} aria-label={t("import-ui-answers")}>
          {values.map(({ field, from, to }) => (
            <li key={`${field} ${from}`}>
              <span>{label(field)}</span> <b>{to ? t("import-ui-answered", { value: from, to }) : t("import-ui-answered-out", { value: from })}</b>
              <button
                type="button"
                aria-label={t("import-ui-ask-again", { value: from })}
                onClick={() => state.setChoices((now) => ({ ...now, values: values.filter((one) => one.field !== field || one.from !== from) }))}
              >
                <IconX size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Step>
  );
}

function Question({ question, onAnswer }: { question: ValueQuestion; onAnswer: (to: string) => void }) {
  const { t } = useWords();
  const asked = question.kind === "date_order" ? t("import-ui-question-order", { value: question.from }) : t("import-ui-question", { value: question.from });
  return (
    <li className={css.question}>
      <p>
        <b>{asked}</b>
        <span>{t("import-ui-question-where", { column: question.column, count: question.count })}</span>
      </p>
      <AnswerOf question={question} label={asked} onAnswer={onAnswer} />
    </li>
  );
}

function AnswerOf({ question, label, onAnswer }: { question: ValueQuestion; label: string; onAnswer: (to: string) => void }) {
  const { t, lang } = useWords();
  const [text, setText] = useState(question.proposal);
  const countries = useReply("country_list", question.kind === "country" ? { as_of: "" } : null).reply;
  if (question.kind === "date" || question.kind === "period") {
    return (
      <div className={css.line}>
        <TextInput aria-label={label} placeholder={t(`import-ui-${question.kind}`)} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <Button variant="default" disabled={text.trim() === ""} onClick={() => onAnswer(text.trim())}>{t("import-ui-answer")}</Button>
        <Button variant="subtle" color="gray" onClick={() => onAnswer("")}>{t("import-ui-leave-out")}</Button>
      </div>
    );
  }
  const options = {
    code: question.options.map(({ code, label: name }) => ({ value: code, label: name })),
    country: (countries?.items ?? []).map(({ code, name }) => ({ value: code, label: typeof name === "string" ? name : name[lang] })),
    date_order: [{ value: "dmy", label: t("import-ui-dmy") }, { value: "mdy", label: t("import-ui-mdy") }],
    yes_no: [{ value: "yes", label: t("import-ui-yes") }, { value: "no", label: t("import-ui-no") }],
  }[question.kind];
  return (
    <div className={css.line}>
      <Select
        aria-label={label}
        placeholder={t("ui-choose")}
        searchable={options.length > 8}
        nothingFoundMessage={t("ui-nothing-found")}
        data={question.kind === "date_order" ? options : [...options, { value: LEAVE_OUT, label: t("import-ui-leave-out") }]}
        value={question.proposal || null}
        onChange={(to) => to !== null && onAnswer(to === LEAVE_OUT ? "" : to)}
      />
      {question.proposal !== "" && <Button variant="default" onClick={() => onAnswer(question.proposal)}>{t("import-ui-take")}</Button>}
    </div>
  );
}
