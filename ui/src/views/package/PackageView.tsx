import { Button, SegmentedControl } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconExclamationCircle, IconPackage } from "@tabler/icons-react";
import { useState } from "react";
import { asFailure, call, pickSave, useJob, type Failure, type FileToken } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, EmptyState, ErrorState, Progress } from "../../parts";
import { go, toHash } from "../../routes";
import { Page } from "../../shell";
import { AnswerFacts } from "../case/CaseRail";
import type { BuildReply, PackageCheck, PackageItem, PackageKind, RequestView } from "../requests/wire";
import { Built } from "./Built";
import { byWeight, whereOf } from "./checks";
import { Items } from "./Items";
import { NO_CHOICES, Options, type Choices } from "./Options";
import css from "./package.module.css";
import { PackageList } from "./PackageList";

const KINDS: readonly PackageKind[] = ["access", "portability"];

export type Made = BuildReply & { file: FileToken };

/** What the person will be given: looked through first, then written to one file. */
export function PackageView({ view }: { view: RequestView }) {
  const { t, code } = useWords();
  const refresh = useRefresh();
  const [kind, setKind] = useState<PackageKind>(view.rights.includes("access") || !view.rights.includes("portability") ? "access" : "portability");
  const [made, setMade] = useState<Partial<Record<PackageKind, Made>>>({});
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [include, setInclude] = useState<[string, string][]>([]);
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const handed = kind === "portability" ? include : [];
  const { reply: preflight, failure, again } = useReply("package_preflight", { request: view.id, kind, as_of: "", include: handed, unnamed_reason: kind === "access" ? choices.reason : null });
  const job = useJob(busy);
  const asked = view.rights.includes(kind);
  // An answer to access can say that nothing was found, and give documents; without data there is nothing to port.
  const empty = view.collected.length === 0 && kind === "portability";
  const done = made[kind];

  const build = async () => {
    setFailed(null);
    try {
      const file = await pickSave("zip", `${view.ref}-${kind}.zip`);
      if (!file) return;
      setBusy(true);
      const reply = await call("package_build", {
        request: view.id,
        kind,
        file: file.token,
        as_of: "",
        include: handed,
        unnamed_reason: kind === "access" ? choices.reason : null,
        protect: choices.protect,
        expires_on: choices.expiresOn ?? "",
        replaces: choices.replaces,
        replaces_because: choices.because,
        overwrite: true,
      });
      setMade((now) => ({ ...now, [kind]: { ...reply, file } }));
      setChoices((now) => ({ ...now, replaces: "", because: "" }));
      await refresh();
    } catch (thrown) {
      setFailed(asFailure(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Page
      title={t("ui-screen-requests")}
      titleHref={toHash({ screen: "requests", id: null, part: null })}
      trail={<><a className={css.back} href={toHash({ screen: "requests", id: view.ref, part: null })}>{view.ref}</a> / {t("pack-title")}</>}
      actions={
        <>
          <Button variant="default" onClick={() => go("requests", view.ref)}>{t("pack-back")}</Button>
          <Button leftSection={<IconPackage size={16} aria-hidden />} loading={busy} disabled={!preflight || empty} onClick={() => void build()}>{t("pack-build")}</Button>
        </>
      }
      wide
      railLabel={t("case-answer-says")}
      rail={
        <>
          {preflight && kind === "access" && <AnswerFacts preflight={preflight} />}
          <PackageList view={view} />
        </>
      }
    >
      <div className={css.top}>
        <SegmentedControl aria-label={t("pack-kind")} value={kind} onChange={(next) => { setKind(next as PackageKind); setFailed(null); setChoices((now) => ({ ...now, replaces: "", because: "" })); }} data={KINDS.map((value) => ({ value, label: code("right", value) }))} />
        {!asked && <Chip title={t("pack-not-asked.why")}>{t("pack-not-asked")}</Chip>}
      </div>
      <p className={css.what}>{t(`pack-what-${kind}`)}</p>
      {busy && <Progress label={t("pack-building")} done={job?.done ?? 0} total={job?.total ?? null} onCancel={job?.cancel} />}
      {failed && <ErrorState failure={failed} />}
      {done && <Built made={done} />}
      {failure && (
        <ErrorState failure={failure}>
          <Button variant="default" onClick={again}>{t("request-again")}</Button>
        </ErrorState>
      )}
      {empty ? (
        <EmptyState title={t("pack-nothing")} why={t("pack-nothing.why")}>
          <Button variant="default" onClick={() => go("requests", view.ref)}>{t("pack-back")}</Button>
        </EmptyState>
      ) : (
        preflight && (
          <>
            <Options choices={choices} preflight={preflight} earlier={view.packages.filter((one) => one.kind === kind)} onChange={setChoices} />
            <Checks checks={preflight.checks} view={view} />
            <Items heading={t("pack-included", { n: preflight.included.length })} items={preflight.included} onTakeBack={(item) => setInclude((now) => now.filter((one) => !isOf(one, item)))} />
            {preflight.excluded.length > 0 && <Items heading={t("pack-excluded", { n: preflight.excluded.length })} note={t(kind === "portability" ? "pack-excluded-note" : "pack-excluded-access")} items={preflight.excluded} reasons onDecide={(item) => setInclude((now) => [...now, [item.collection_id, item.column]])} />}
          </>
        )
      )}
    </Page>
  );
}

const isOf = ([id, column]: [string, string], item: PackageItem): boolean => id === item.collection_id && column === item.column;

const ICONS = { ok: IconCircleCheck, warning: IconAlertTriangle, open: IconExclamationCircle } as const;

function Checks({ checks, view }: { checks: PackageCheck[]; view: RequestView }) {
  const { cite, t } = useWords();
  if (checks.length === 0) return null;
  return (
    <section aria-label={t("case-before-send")} className={css.section}>
      <h2 className={css.heading}>{t("case-before-send")}</h2>
      <ul className={css.checks}>
        {byWeight(checks).map((check, n) => {
          const Icon = ICONS[check.tone];
          const where = whereOf(check, view);
          return (
            <li key={`${check.code} ${check.subject} ${n}`} data-tone={check.tone}>
              <Icon size={16} stroke={1.8} aria-hidden className={css.icon} />
              <div>
                <p className={css.message}>
                  <span className="unseen">{t(`pack-tone-${check.tone}`)}: </span>
                  {check.message} {check.law && <span className={css.law}>{cite(check.law)}</span>}
                </p>
                {check.tone !== "ok" && check.hint && <p className={css.hint}>{check.hint}</p>}
              </div>
              {where && <a href={where} className={css.jump}>{t("pack-mend")}<span className="unseen">: {check.message}</span></a>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
