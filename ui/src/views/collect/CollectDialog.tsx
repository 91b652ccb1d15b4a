import { Autocomplete, Button, Modal, Select } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { asFailure, call, useJob, type Failure, type FileToken, type Job } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState, Progress, useToast } from "../../parts";
import { go } from "../../routes";
import type { InspectReply, ReadOptions, RequestView } from "../requests/wire";
import { useBasis } from "./basis";
import css from "./collect.module.css";
import { mostAlike, systemFrom } from "./guess";
import { Reading } from "./Reading";
import { usePace } from "./rate";

type Props = { view: RequestView; files: FileToken[]; onDone: () => void };

const AS_FOUND: ReadOptions = { encoding: null, delimiter: null, quote: null, header: null, sheet: null, accept_damage: false };

type Found = { name: string; id: string; found: number; read: number };

/** Leads through the files: what each looks like, where it belongs, reading it. */
export function CollectDialog({ view, files, onDone }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const [at, setAt] = useState(0);
  const [found, setFound] = useState<Found[]>([]);
  const file = files[at];

  const next = (one: Found | null) => {
    const all = one ? [...found, one] : found;
    setFound(all);
    if (at + 1 < files.length) {
      setAt(at + 1);
      return;
    }
    finish(all);
  };
  const finish = (all: Found[]) => {
    onDone();
    if (all.length === 0) return;
    const records = all.reduce((sum, one) => sum + one.found, 0);
    toast.done(records === 0 ? t("collect-ui-done-nothing", { files: all.length }) : t("collect-ui-done", { files: all.length, found: records }));
    const first = all.find((one) => one.found > 0);
    if (first) go("requests", view.ref, first.id, true);
  };

  if (!file) return null;
  return (
    <Modal
      opened
      onClose={() => finish(found)}
      size={940}
      closeOnClickOutside={false}
      title={files.length > 1 ? t("collect-ui-title-of", { file: file.name, n: at + 1, of: files.length }) : file.name}
      closeButtonProps={{ "aria-label": t("ui-close") }}
    >
      <OneFile key={file.token} view={view} file={file} more={at + 1 < files.length} onSkip={() => next(null)} onCollected={next} />
    </Modal>
  );
}

type OneProps = { view: RequestView; file: FileToken; more: boolean; onSkip: () => void; onCollected: (found: Found) => void };

function OneFile({ view, file, more, onSkip, onCollected }: OneProps) {
  const { t } = useWords();
  const refresh = useRefresh();
  const basis = useBasis();
  const [options, setOptions] = useState<ReadOptions>(AS_FOUND);
  const [look, setLook] = useState<InspectReply | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [looking, setLooking] = useState(true);
  const [running, setRunning] = useState(false);
  const [stopped, setStopped] = useState(false);
  const [system, setSystem] = useState<string | null>(null);
  const [activity, setActivity] = useState<string | null>(null);
  const job = useJob(running);
  const detail = useDetail(job);
  const systems = useReply("system_list", {});
  const activities = useReply("activity_list", { as_of: "", text: "" });

  useEffect(() => {
    let stale = false;
    setLooking(true);
    call("collect_inspect", { file: file.token, options }).then(
      (reply) => {
        if (stale) return;
        setLook(reply);
        setFailure(null);
        setLooking(false);
      },
      (thrown: unknown) => {
        if (stale) return;
        setFailure(asFailure(thrown));
        setLooking(false);
      },
    );
    return () => {
      stale = true;
    };
  }, [file.token, options]);

  // A dialog that is closed takes its job with it.
  const busy = useRef(false);
  useEffect(
    () => () => {
      if (busy.current) void call("job_cancel", {}).catch(() => undefined);
    },
    [],
  );

  const names = [...new Set((systems.reply?.items ?? []).map(({ record }) => record.name))];
  const rows = activities.reply?.items ?? [];
  const proposedSystem = look ? look.system || mostAlike(file.name, names, (name) => name) || systemFrom(file.name) : "";
  const proposedActivity = look?.activity || mostAlike(`${file.name} ${proposedSystem}`, rows, (row) => row.name)?.ref || null;
  const nowSystem = system ?? proposedSystem;
  const nowActivity = activity ?? proposedActivity;

  const run = async () => {
    busy.current = true;
    setRunning(true);
    setStopped(false);
    setFailure(null);
    try {
      const made = await call("collect_run", {
        request: view.id, file: file.token, system: nowSystem.trim(), activity: nowActivity ?? "", options, columns: [],
      });
      // Before the next file is looked into: a late cancel would stop that one.
      busy.current = false;
      await refresh();
      onCollected({ name: file.name, id: made.collection.id, found: made.collection.rows_matched, read: made.collection.rows_read });
    } catch (thrown) {
      busy.current = false;
      const told = asFailure(thrown);
      // Who stops a job knows that it stopped: no failure, only what became of it.
      if (told.code === "cancelled") setStopped(true);
      else setFailure(told);
      setRunning(false);
    }
  };

  return (
    <div className={css.dialog}>
      {look && !running && <Reading look={look} options={options} busy={looking} onChange={setOptions} />}
      {!look && looking && <Progress label={t("collect-ui-looking")} done={0} total={null} />}
      {stopped && <p className={css.stopped} role="status">{t("collect-ui-stopped")}</p>}
      {failure && (
        <ErrorState failure={failure}>
          {failure.kind === "damaged" && !options.accept_damage && (
            <Button variant="default" onClick={() => setOptions({ ...options, accept_damage: true })}>{t("collect-ui-read-anyway")}</Button>
          )}
          {!look && <Button variant="default" onClick={() => setOptions({ ...options })}>{t("request-again")}</Button>}
        </ErrorState>
      )}
      {running && (
        <>
          <Progress
            label={t("collect-ui-reading", { file: file.name })}
            done={job?.done ?? 0}
            total={job?.total ?? null}
            detail={detail}
            onCancel={() => void call("job_cancel", {}).catch(() => undefined)}
          />
          <p className={css.promise}>{t("collect-ui-promise")}</p>
        </>
      )}
      {look && !running && (
        <div className={css.belongs}>
          <Autocomplete
            label={t("collect-ui-system")}
            description={t(look.system ? "collect-ui-remembered" : "collect-ui-system-why")}
            data={names}
            value={nowSystem}
            onChange={setSystem}
          />
          <Select
            label={t("collect-ui-activity")}
            description={t(look.activity ? "collect-ui-remembered" : nowActivity && !activity ? "collect-ui-guessed" : "collect-ui-activity-why")}
            searchable
            placeholder={t("ui-choose")}
            nothingFoundMessage={t("ui-nothing-found")}
            data={rows.map((row) => ({
              value: row.ref,
              label: `${row.ref} ${row.name}${row.legal_bases.length ? ` · ${row.legal_bases.map(basis).join(", ")}` : ""}`,
            }))}
            value={nowActivity}
            allowDeselect={false}
            onChange={setActivity}
          />
        </div>
      )}
      {!running && (
        <div className={css.buttons}>
          <span className={css.promise}>{t("collect-ui-promise")}</span>
          <Button variant="default" onClick={onSkip}>{t(more ? "collect-ui-skip" : "ui-cancel")}</Button>
          {look && <Button onClick={() => void run()} disabled={!nowActivity || nowSystem.trim() === "" || looking} data-autofocus>{t("collect-ui-collect")}</Button>}
        </div>
      )}
    </div>
  );
}

/** "12 MB of 1.1 GB · 210 MB/s · 5 s left". */
function useDetail(job: Job | null): string {
  const { t, size } = useWords();
  const { rate, left } = usePace(job);
  if (!job) return "";
  const pieces = [job.total ? t("collect-ui-of", { done: size(job.done), total: size(job.total) }) : size(job.done)];
  if (rate) pieces.push(t("collect-ui-rate", { size: size(rate) }));
  if (left) pieces.push(t("collect-ui-left", { seconds: left }));
  return pieces.join(" · ");
}
