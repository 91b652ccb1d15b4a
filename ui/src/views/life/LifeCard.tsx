import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { call } from "../../api";
import type { ActivityStatus } from "../../api/types/ActivityStatus";
import type { ActivityView } from "../../api/types/ActivityView";
import { useWords } from "../../locales";
import { Chip, useToast, type Tone } from "../../parts";
import { go } from "../../routes";
import { useActions } from "../app/actions";
import css from "./life.module.css";

const TONE: Record<ActivityStatus, Tone> = { draft: "neutral", in_review: "info", approved: "ok", retired: "neutral" };

/** Where an activity stands in its life, and the next step of it in one click. */
export function LifeCard({ view }: { view: ActivityView }) {
  const { t, code, date } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const { activity, approval, next_review_on: next } = view;
  const doIt = (work: () => Promise<string>) => () =>
    void work()
      .then(async (said) => {
        await queries.invalidateQueries();
        toast.done(said, undo);
      })
      .catch(toast.failed);
  const status = (to: ActivityStatus) =>
    doIt(async () => {
      await call("activity_status", { ids: [activity.id], status: to, by: "" });
      return t("life-status-set", { what: activity.reference, status: code("activity_status", to) });
    });
  const review = doIt(async () => {
    const done = await call("activity_review", { ids: [activity.id], cycle: "" });
    return t("life-reviewed", { what: activity.reference, date: date(done.next[0]?.on ?? "", "long") });
  });
  const changed = approval?.changed_since ?? false;
  return (
    <section className={css.card} aria-label={t("life-card")}>
      <p className={css.cardRow}>
        <Chip tone={changed ? "warn" : TONE[activity.status]}>{code("activity_status", activity.status)}</Chip>
        {approval && <span className={css.small}>{t("life-approved-by", { by: approval.by, date: date(approval.at, "long") })}</span>}
      </p>
      {changed && (
        <p className={css.cardRow}>
          <span className={css.warn}>{t("life-changed-since")}</span>
          <button type="button" className={css.link} onClick={() => go("register", activity.id, "history:approved", true)}>{t("life-see-changes")}</button>
        </p>
      )}
      <p className={css.small}>
        {[activity.reviewed_on && t("life-reviewed-on", { date: date(activity.reviewed_on, "long") }), next ? t("life-next-review", { date: date(next, "long") }) : t("life-no-review")].filter(Boolean).join(" · ")}
      </p>
      {!readOnly && (
        <div className={css.cardRow}>
          {activity.status === "draft" && <Button size="compact-sm" variant="default" onClick={status("in_review")}>{t("life-to-review")}</Button>}
          {(activity.status === "in_review" || changed) && <Button size="compact-sm" onClick={status("approved")}>{t(changed ? "life-approve-again" : "life-approve")}</Button>}
          {activity.status !== "retired" && <Button size="compact-sm" variant="default" title={t("life-nothing-changed.why")} onClick={review}>{t("life-nothing-changed")}</Button>}
        </div>
      )}
    </section>
  );
}
