import { Button, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useReply } from "../../api/replies";
import type { Finding } from "../../api/types/Finding";
import type { Severity } from "../../api/types/Severity";
import { useWords } from "../../locales";
import { EmptyState, ErrorState, FilterChips } from "../../parts";
import { toHash } from "../../routes";
import { Findings } from "../app/Findings";
import css from "./law.module.css";
import { placeOfFinding } from "./where";

/** So many are read at once; the rest is counted, and comes when more is asked for. */
const STEP = 200;
const WEIGHTS = ["all", "error", "warning", "hint"] as const;
type Weight = (typeof WEIGHTS)[number];

/** The findings of each record together, in the order in which the core gives them. */
export function byRecord(findings: Finding[]): { key: string; first: Finding; findings: Finding[] }[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.subject} ${finding.subject_id}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].flatMap(([key, all]) => (all[0] ? [{ key, first: all[0], findings: all }] : []));
}

/** Everything that was found, record by record. */
export function CheckedFindings() {
  const { t, code, number } = useWords();
  const [weight, setWeight] = useState<Weight>("all");
  const [law, setLaw] = useState("");
  const [most, setMost] = useState(STEP);
  const only = useDeferredValue(law.trim());
  const { reply, failure, again } = useReply("check", { as_of: "", only, limit: most, ...(weight === "all" ? {} : { severity: weight as Severity }) });
  const names = useReply("activity_list", { as_of: "", text: "" }).reply?.items;
  const nameOf = useMemo(() => new Map(names?.map(({ id, name }) => [id, name]) ?? []), [names]);
  const groups = useMemo(() => byRecord(reply?.findings ?? []), [reply]);
  if (failure) return <ErrorState failure={failure} size="page"><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>;
  if (!reply) return null;
  const { counts } = reply;
  const all = counts.error + counts.warning + counts.hint;
  const here = weight === "all" ? all : counts[weight];
  return (
    <>
      <div className={css.tools}>
        <FilterChips<Weight>
          label={t("law-weight")}
          chosen={weight}
          onChoose={(next) => { setWeight(next); setMost(STEP); }}
          choices={WEIGHTS.map((id) => ({ id, label: t(`law-weight-${id}`), count: id === "all" ? all : counts[id] }))}
        />
        <TextInput
          aria-label={t("law-search")}
          placeholder={t("law-search")}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={law}
          onChange={(event) => setLaw(event.currentTarget.value)}
        />
      </div>
      {groups.length === 0 && <EmptyState title={t("law-none")} why={t(only || weight !== "all" ? "law-none.filter" : "law-none.why")} />}
      {groups.map(({ key, first, findings }) => (
        <section key={key} className={css.record} aria-label={`${code("noun", first.subject)} ${first.subject_ref}`}>
          <h2 className={css.recordHead}>
            <a href={toHash(placeOfFinding({ ...first, field: "" }))}>{first.subject_ref || code("noun", first.subject)}</a>
            <span>{nameOf.get(first.subject_id) || (first.subject_ref ? code("noun", first.subject) : "")}</span>
          </h2>
          <Findings findings={findings} onGo={(finding) => { window.location.hash = toHash(placeOfFinding(finding)); }} />
        </section>
      ))}
      {reply.findings.length < here && (
        <Button variant="default" onClick={() => setMost(most + STEP)}>{t("law-more", { shown: number(reply.findings.length), all: number(here) })}</Button>
      )}
    </>
  );
}
