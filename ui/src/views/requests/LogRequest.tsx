import { ActionIcon, Autocomplete, Button, Modal, Select, TextInput } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useEffect, useMemo, useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import { LANG_NAMES, LANGS, useWords } from "../../locales";
import { ErrorState, FactList, useToast } from "../../parts";
import { go } from "../../routes";
import { useController } from "../app/controller";
import { clockFacts } from "./clock";
import { DayInput, today } from "./DayInput";
import { guessKind, identifiersOf } from "./identify";
import { onLogRequest } from "./log";
import css from "./requests.module.css";
import { IDENTIFIER_KINDS, RIGHTS, type DeadlineInWords, type Identifier, type IdentifierKind, type Right } from "./wire";

const CHANNELS = ["email", "letter", "form", "phone", "person"] as const;

/** Hears Ctrl+Shift+R and `openLogRequest`, and shows the dialog. Stands once in the window while a register is open. */
export function LogRequest() {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  useEffect(() => onLogRequest(open), [open]);
  useHotkeys([["mod+shift+R", open]], []);
  return (
    <Modal opened={opened} onClose={close} title={t("request-log")} size={860} closeButtonProps={{ "aria-label": t("ui-close") }}>
      {opened && <Form onClose={close} />}
    </Modal>
  );
}

type Row = Identifier & { key: number; chosen: boolean };

function Form({ onClose }: { onClose: () => void }) {
  const { t, lang } = useWords();
  const toast = useToast();
  const refresh = useRefresh();
  const [rights, setRights] = useState<Right[]>(["access"]);
  const [receivedOn, setReceivedOn] = useState<string | null>(today());
  const [time, setTime] = useState("");
  const [channel, setChannel] = useState(t("request-channel-email"));
  const [name, setName] = useState("");
  const [rows, setRows] = useState<Row[]>([{ key: 0, kind: "email", value: "", column: null, chosen: false }]);
  const [language, setLanguage] = useState<string>(lang);
  const [calendar, setCalendar] = useState<string | null>(null);
  const { controllers, controller: shown } = useController();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const calendars = useReply("calendar_list", {});
  const known = useMemo(() => calendars.reply?.items ?? [], [calendars.reply]);
  // Of the controller of which the window speaks, else of who keeps the file.
  const controller = sentTo ?? (shown || (controllers.find(({ keeper }) => keeper)?.id ?? ""));
  // Without a choice it is the controller's own: that of its settings, else of its country. While that of another controller
  // is on its way there is none, and the core finds it when the request is kept.
  const standing = useReply("calendar_get", { code: "", controller, from_on: today(), to_on: today() });
  const chosen = calendar ?? (standing.former ? null : (standing.reply?.code ?? null));

  const clock = useReply(
    "deadline",
    receivedOn && chosen ? { received_on: receivedOn, months: 1, calendar: chosen, controller } : null,
  );

  const setRow = (key: number, patch: Partial<Row>) =>
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...patch } : row)));

  const send = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const view = await call("request_new", {
        rights,
        received_on: receivedOn ?? "",
        received_time: time,
        channel,
        name: name.trim(),
        identifiers: identifiersOf(rows, name),
        language,
        calendar: chosen ?? "",
        controller,
      });
      await refresh();
      onClose();
      toast.done(t("request-logged", { ref: view.ref }));
      go("requests", view.ref);
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setBusy(false);
    }
  };

  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={css.columns}>
        <div className={css.fields}>
          <RightsPicker chosen={rights} onChange={setRights} />
          <div className={css.three}>
            <DayInput label={t("request-received-on")} value={receivedOn} onChange={setReceivedOn} latest={today()} />
            <TextInput label={t("request-received-time")} placeholder={t("request-received-time-example")} value={time} onChange={(event) => setTime(event.currentTarget.value)} autoComplete="off" />
            <Autocomplete label={t("request-channel")} value={channel} onChange={setChannel} data={CHANNELS.map((code) => t(`request-channel-${code}`))} />
          </div>
          <TextInput label={t("request-name")} description={t("request-name.why")} value={name} onChange={(event) => setName(event.currentTarget.value)} autoComplete="off" data-autofocus />
          <fieldset className={css.identifiers}>
            <legend>{t("request-identifiers")}</legend>
            <p className={css.why}>{t("request-identifiers.why")}</p>
            {rows.map((row, at) => (
              <div key={row.key} className={css.identifier}>
                <Select
                  aria-label={t("request-identifier-kind", { n: at + 1 })}
                  data={IDENTIFIER_KINDS.map((kind) => ({ value: kind, label: t(`request-identifier-${kind}`) }))}
                  value={row.kind}
                  allowDeselect={false}
                  onChange={(kind) => setRow(row.key, { kind: (kind ?? "other") as IdentifierKind, chosen: true })}
                />
                <TextInput
                  aria-label={t("request-identifier-value", { n: at + 1 })}
                  value={row.value}
                  autoComplete="off"
                  onChange={(event) => {
                    const value = event.currentTarget.value;
                    setRow(row.key, { value, ...(row.chosen || value === "" ? {} : { kind: guessKind(value) }) });
                  }}
                />
                <ActionIcon variant="subtle" color="gray" size={30} aria-label={t("request-identifier-remove", { n: at + 1 })} disabled={rows.length === 1} onClick={() => setRows((now) => now.filter(({ key }) => key !== row.key))}>
                  <IconX size={15} aria-hidden />
                </ActionIcon>
              </div>
            ))}
            <Button
              variant="subtle"
              className={css.add}
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => setRows((now) => [...now, { key: Math.max(...now.map(({ key }) => key)) + 1, kind: "customer", value: "", column: null, chosen: false }])}
            >
              {t("request-identifier-add")}
            </Button>
          </fieldset>
          {controllers.length > 1 && (
            <Select
              label={t("recipients-controller")}
              searchable={controllers.length > 8}
              data={controllers.map(({ id, name: called, ref }) => ({ value: id, label: called || ref }))}
              value={controller}
              allowDeselect={false}
              onChange={setSentTo}
            />
          )}
          <div className={css.pair}>
            <Select label={t("request-language")} data={LANGS.map((code) => ({ value: code, label: LANG_NAMES[code] }))} value={language} allowDeselect={false} onChange={(next) => setLanguage(next ?? lang)} />
            <Select
              label={t("request-calendar")}
              searchable
              data={known.map(({ code, name: names, country }) => ({ value: code, label: country ? `${names[lang]} (${country})` : names[lang] }))}
              value={chosen}
              allowDeselect={false}
              nothingFoundMessage={t("ui-nothing-found")}
              onChange={setCalendar}
            />
          </div>
        </div>
        <aside className={css.preview} aria-label={t("ui-clock-heading")} aria-live="polite">
          <Preview deadline={clock.reply?.deadline} failure={clock.failure} />
        </aside>
      </div>
      {failure && <ErrorState failure={failure} />}
      <div className={css.buttons}>
        <span className={css.note}>{t("request-log-note")}</span>
        <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
        <Button type="submit" loading={busy} disabled={rights.length === 0 || !receivedOn}>{t("request-log")}</Button>
      </div>
    </form>
  );
}

function Preview({ deadline, failure }: { deadline: DeadlineInWords | undefined; failure: Failure | null }) {
  const words = useWords();
  const { t, date } = words;
  if (failure) return <ErrorState failure={failure} />;
  return (
    <>
      <p className={css.dueLabel}>{t("ui-clock-heading")}</p>
      <p className={css.due}>{deadline ? date(deadline.due_on) : "…"}</p>
      {deadline && (
        <>
          <FactList heading={t("ui-clock-why")} layout="ledger" facts={clockFacts(words, deadline)} />
          <p className={css.rule}>{t("request-clock-rule")}</p>
        </>
      )}
    </>
  );
}

/** The rights as toggles, each with its article. */
function RightsPicker({ chosen, onChange }: { chosen: Right[]; onChange: (rights: Right[]) => void }) {
  const { t, code } = useWords();
  const toggle = (right: Right) =>
    onChange(chosen.includes(right) ? chosen.filter((one) => one !== right) : RIGHTS.filter((one) => one === right || chosen.includes(one)));
  return (
    <fieldset className={css.rights}>
      <legend>{t("request-rights")}</legend>
      <div className={css.toggles}>
        {RIGHTS.map((right) => (
          <button key={right} type="button" className={css.toggle} aria-pressed={chosen.includes(right)} onClick={() => toggle(right)}>
            {code("right", right)}
            <span className={css.article}>{t(`request-article-${right}`.replaceAll("_", "-"))}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
