import { Button } from "@mantine/core";
import { useReply } from "../../api/replies";
import type { ActivityView } from "../../api/types/ActivityView";
import { useWords } from "../../locales";
import { Chip, DataFlow, ErrorState, FactList, type Fact, type FlowEnd } from "../../parts";
import { go } from "../../routes";
import { countryTone, labelOf } from "../activity/names";
import { sectionOf } from "../activity/sections";
import { Findings } from "../app/Findings";
import { detailOf } from "../transfers/rows";
import css from "./register.module.css";

/** More would not be read beside a list; the editor has them all. */
const CARDS = 4;
const ENDS = 6;

/** One activity beside the list: what the law still misses, where the data go, the facts. */
export function Peek({ id }: { id: string }) {
  const { reply, failure } = useReply("activity_get", { id });
  if (failure) return <ErrorState failure={failure} />;
  if (!reply) return null;
  return <Shown view={reply} />;
}

/** A transfer's particulars have a page of their own; every other field stands in the editor. */
function goTo(id: string, field: string): void {
  const detail = detailOf(field);
  if (detail) go("transfers", id, detail);
  else go("register", id, `${sectionOf(field)}:${field}`);
}

function useEnds({ activity }: ActivityView): FlowEnd[] {
  const { t, country } = useWords();
  const recipients = useReply("recipient_list", {}).reply?.items.map(({ record }) => record) ?? [];
  const countries = new Map(useReply("country_list", { as_of: "" }).reply?.items.map(({ code, status }) => [code, status]) ?? []);
  const abroad: FlowEnd[] =
    activity.transfers.state === "given"
      ? activity.transfers.items.map((transfer, index) => {
          const bare = transfer.safeguard === "unstated" && countries.get(transfer.country) === "third";
          return {
            id: `t${index}`,
            label: `${transfer.country ? country(transfer.country) : "?"}${bare ? ` · ${t("register-no-safeguard")}` : ""}`,
            tone: bare ? "error" : transfer.safeguard === "unstated" ? "warn" : countryTone(countries.get(transfer.country)) === "ok" ? "ok" : "warn",
          };
        })
      : [];
  const near: FlowEnd[] =
    activity.recipients.state === "given"
      ? activity.recipients.items.map(({ recipient_id, stated_as }, index) => {
          const known = recipients.find(({ id }) => id === recipient_id);
          const label = stated_as || (known ? labelOf(known) : "") || t("activity-recipient-unknown");
          return { id: `r${index}`, label: label.charAt(0).toUpperCase() + label.slice(1), tone: "neutral" };
        })
      : [];
  const all = [...abroad, ...near];
  return all.length > ENDS ? [...all.slice(0, ENDS - 1), { id: "more", label: t("register-more", { count: all.length - ENDS + 1 }), tone: "neutral" }] : all;
}

function Shown({ view }: { view: ActivityView }) {
  const { t, code, date } = useWords();
  const { activity, findings } = view;
  const ends = useEnds(view);
  const subjects = activity.data_subjects.map(({ name }) => name);
  const line = [activity.reference, code("activity_status", activity.status).toLocaleLowerCase(), activity.owner && t("register-owner", { owner: activity.owner })];
  const facts: Fact[] = [
    { id: "purposes", label: t("activity-purpose"), value: activity.purposes.map(({ text }) => text).join("; ") },
    { id: "persons", label: t("register-persons"), value: subjects.join("; ") },
    { id: "data", label: t("register-data"), value: activity.personal_data.map(({ name }) => name).join(", ") },
    { id: "sources", label: t("activity-section-sources"), value: activity.source_of_data },
    { id: "retention", label: t("activity-section-retention"), value: activity.retention.map(({ trigger, any_of }) => trigger || any_of.map((end) => end.trigger).join("; ")).filter(Boolean).join("; ") },
    { id: "review", label: t("register-review"), value: activity.review_on ? date(activity.review_on) : "" },
  ].filter(({ value }) => value !== "");
  return (
    <>
      <p className={css.peekLine}>{line.filter(Boolean).join(" · ")}</p>
      <h2 className={css.peekTitle}>{activity.name || t("register-unnamed")}</h2>
      <p className={css.peekGroup}>{activity.description || activity.group}</p>
      <Findings findings={findings} limit={CARDS} onGo={({ field }) => goTo(activity.reference || activity.id, field)} />
      {findings.length > CARDS && <p className={css.more}>{t("register-more-findings", { count: findings.length - CARDS })}</p>}
      {findings.length === 0 && <p className={css.more}>{t("activity-nothing-missing")}</p>}
      {ends.length > 0 && (
        <>
          <h3 className={css.peekHead}>{t("register-flow")}</h3>
          <DataFlow
            summary={t("register-flow-summary", { from: subjects.join(", ") || t("register-persons"), to: ends.map(({ label }) => label).join(", ") })}
            from={subjects[0] ?? t("register-persons")}
            via={activity.reference}
            to={ends}
          />
        </>
      )}
      {activity.transfers.state === "open" && activity.transfers_note && (
        <p className={css.more}>
          <Chip tone="warn">{t("activity-transfers")}</Chip> {activity.transfers_note}
        </p>
      )}
      <FactList heading={t("register-record")} facts={facts} />
      <Button variant="default" onClick={() => go("register", activity.id)}>{t("register-open")}</Button>
    </>
  );
}
