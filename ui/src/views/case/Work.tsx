import { Button, Modal, Select } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, type Failure } from "../../api";
import { useWords } from "../../locales";
import { ErrorState, TextField, useToast } from "../../parts";
import { DayInput, today } from "../requests/DayInput";
import type { RecipientNotice, RequestView, SystemTask } from "../requests/wire";
import css from "./work.module.css";
import dialogCss from "./case.module.css";
import type { Case } from "./useCase";

const TASK_STATES: readonly SystemTask["state"][] = ["open", "done", "nothing", "impossible"];
const NOTICE_STATES: readonly RecipientNotice["state"][] = ["open", "sent", "impossible", "disproportionate"];

type Props = { held: Case; view: RequestView; readOnly: boolean };

/** What the decisions set going: work in each system, the word to each recipient, restrictions that end. */
export function Work({ held, view, readOnly }: Props) {
  const { t, code } = useWords();
  const toast = useToast();
  const [lifting, setLifting] = useState<string | null>(null);
  const refOf = (id: string) => view.activities.find((one) => one.id === id)?.ref ?? "";
  const { tasks, notices } = view.request;
  const restricted = view.activities.filter((one) => one.restricted !== "");
  if (tasks.length === 0 && notices.length === 0 && restricted.length === 0) return null;
  const setTask = (task: SystemTask, patch: Partial<Pick<SystemTask, "state" | "note">>) =>
    held.run("request_task", { id: view.id, task: task.id, state: patch.state ?? task.state, on: "", note: patch.note ?? task.note });
  const setNotice = (notice: RecipientNotice, patch: Partial<Pick<RecipientNotice, "state" | "reason">>) =>
    held.run("request_notice", { id: view.id, notice: notice.id, state: patch.state ?? notice.state, on: "", reason: patch.reason ?? notice.reason });
  return (
    <>
      {tasks.length > 0 && (
        <section id="case-tasks" className={css.section} aria-label={t("case-tasks")} data-field="tasks">
          <div className={css.bar}>
            <h3 className={css.heading}>{t("case-tasks")}</h3>
          </div>
          <div className={css.scroller}>
          <table className={css.table}>
            <caption className="unseen">{t("case-tasks")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("case-column-task")}</th>
                <th scope="col">{t("case-column-system")}</th>
                <th scope="col">{t("case-column-state")}</th>
                <th scope="col">{t("case-column-remark")}</th>
              </tr>
            </thead>
            <tbody>
              {tasks.map((task) => {
                const name = task.system || t("task-no-system");
                return (
                  <tr key={task.id}>
                    <td>{code("task_action", task.action)}</td>
                    <td>{name} <span className={css.law}>{refOf(task.activity_id)}</span></td>
                    <td>
                      <State
                        label={t("case-task-state", { task: `${code("task_action", task.action)}, ${name}` })}
                        list="task_state"
                        states={TASK_STATES}
                        value={task.state}
                        readOnly={readOnly}
                        onChange={(state) => setTask(task, { state }).catch(toast.failed)}
                      />
                    </td>
                    <td><Remark label={t("case-remark-on", { what: name })} value={task.note} readOnly={readOnly} onSave={(note) => setTask(task, { note })} /></td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          </div>
        </section>
      )}
      {notices.length > 0 && (
        <section id="case-notices" className={css.section} aria-label={t("case-notices")} data-field="notices">
          <div className={css.bar}>
            <h3 className={css.heading}>{t("case-notices")}</h3>
            <p className={css.intro}>{t("case-notices.why")}</p>
          </div>
          <div className={css.scroller}>
          <table className={css.table}>
            <caption className="unseen">{t("case-notices")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("case-column-recipient")}</th>
                <th scope="col">{t("case-column-about")}</th>
                <th scope="col">{t("case-column-state")}</th>
                <th scope="col">{t("case-column-reason")}</th>
              </tr>
            </thead>
            <tbody>
              {notices.map((notice) => (
                <tr key={notice.id}>
                  <td>{notice.recipient}</td>
                  <td>{code("right", notice.right)} <span className={css.law}>{refOf(notice.activity_id)}</span></td>
                  <td>
                    <State
                      label={t("case-notice-state", { recipient: notice.recipient })}
                      list="notice_state"
                      states={NOTICE_STATES}
                      value={notice.state}
                      readOnly={readOnly}
                      onChange={(state) => setNotice(notice, { state }).catch(toast.failed)}
                    />
                  </td>
                  <td><Remark label={t("case-reason-on", { what: notice.recipient })} value={notice.reason} readOnly={readOnly} onSave={(reason) => setNotice(notice, { reason })} /></td>
                </tr>
              ))}
            </tbody>
          </table>
          </div>
        </section>
      )}
      {restricted.length > 0 && (
        <section className={css.section} aria-label={t("case-restrictions")} data-field="lifted">
          <div className={css.bar}>
            <h3 className={css.heading}>{t("case-restrictions")}</h3>
            <p className={css.intro}>{t("case-restrictions.why")}</p>
          </div>
          <ul className={css.plain}>
            {restricted.map((one) => (
              <li key={one.id}>
                <b className={css.ref}>{one.ref}</b> {one.name}
                {!readOnly && <Button variant="subtle" size="compact-xs" onClick={() => setLifting(one.id)}>{t("case-lift")}</Button>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {lifting && <LiftDialog held={held} view={view} activity={lifting} onClose={() => setLifting(null)} />}
    </>
  );
}

/** How something stands, to be chosen in its row. */
type StateProps<S extends string> = { label: string; list: string; states: readonly S[]; value: S; readOnly: boolean; onChange: (state: S) => Promise<unknown> };

export function State<S extends string>({ label, list, states, value, readOnly, onChange }: StateProps<S>) {
  const { code } = useWords();
  return (
    <Select
      size="xs"
      aria-label={label}
      data={states.map((one) => ({ value: one, label: code(list, one) }))}
      value={value}
      disabled={readOnly}
      allowDeselect={false}
      onChange={(next) => next && void onChange(next as S)}
    />
  );
}

/** Words on something, in its row; the row names it. */
export function Remark({ label, value, readOnly, onSave }: { label: string; value: string; readOnly: boolean; onSave: (text: string) => Promise<unknown> }) {
  return <div className={css.remark}><TextField label={label} value={value} onSave={onSave} disabled={readOnly} /></div>;
}

/** The end of a restriction: the person is told first (Art. 18(3)). */
function LiftDialog({ held, view, activity, onClose }: { held: Case; view: RequestView; activity: string; onClose: () => void }) {
  const { t } = useWords();
  const [toldOn, setToldOn] = useState<string | null>(null);
  const [liftedOn, setLiftedOn] = useState<string | null>(today());
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await held.run("request_lift", { id: view.id, activity, told_on: toldOn ?? "", lifted_on: liftedOn ?? "" });
      onClose();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("case-lift-title")} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form className={dialogCss.dialog} onSubmit={(event) => void send(event)}>
        <p className={dialogCss.say}>{t("case-lift-why")}</p>
        <DayInput label={t("case-lift-told")} value={toldOn} onChange={setToldOn} clearable />
        <DayInput label={t("case-lift-on")} value={liftedOn} onChange={setLiftedOn} />
        {failure && <ErrorState failure={{ ...failure, problems: failure.problems.map(({ message }) => ({ at: "", message })) }} />}
        <div className={dialogCss.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit">{t("case-lift")}</Button>
        </div>
      </form>
    </Modal>
  );
}
