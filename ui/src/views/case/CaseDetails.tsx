import { Button, TextInput } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { LANG_NAMES, LANGS, useWords } from "../../locales";
import { Chip, ChoiceField, FactList, TextField, useToast } from "../../parts";
import { DayInput, today } from "../requests/DayInput";
import type { DataSubjectRequest, RequestView } from "../requests/wire";
import css from "./case.module.css";
import { later } from "./steps";
import type { Case } from "./useCase";

type Props = { held: Case; view: RequestView };

/** Who asks, whether it is them, who answers. */
export function CaseDetails({ held, view }: Props) {
  const { t, date } = useWords();
  const { request } = view;
  const set = <K extends keyof DataSubjectRequest>(key: K) => (value: DataSubjectRequest[K]) =>
    held.change((now) => ({ ...now, [key]: value }));
  const person = (patch: Partial<DataSubjectRequest["person"]>) =>
    held.change((now) => ({ ...now, person: { ...now.person, ...patch } }));
  return (
    <div className={css.details} id="case-details">
      <section aria-label={t("case-person")}>
        <h3 className={css.heading}>{t("case-person")}</h3>
        <div className={css.fields}>
          <TextField label={t("request-name")} value={request.person.name} onSave={(name) => person({ name })} />
          <div>
            <p className={css.label}>{t("request-identifiers")}</p>
            <ul className={css.identifiers}>
              {request.person.identifiers.map(({ kind, value }) => (
                <li key={`${kind} ${value}`}><Chip title={t(`request-identifier-${kind}`)}>{t(`request-identifier-${kind}`)}</Chip> {value}</li>
              ))}
              {request.person.identifiers.length === 0 && <li className={css.quiet}>{t("case-no-identifiers")}</li>}
            </ul>
          </div>
          <TextField label={t("case-contact")} value={request.person.contact} onSave={(contact) => person({ contact })} />
          <ChoiceField
            label={t("request-language")}
            value={request.person.language}
            choices={LANGS.map((code) => ({ value: code, label: LANG_NAMES[code] }))}
            onSave={(language) => person({ language: language ?? "en" })}
          />
        </div>
      </section>
      <section aria-label={t("case-handling")} id="case-identity">
        <h3 className={css.heading}>{t("case-handling")}</h3>
        <div className={css.fields}>
          {request.identity ? (
            <FactList
              facts={[
                { id: "how", label: t("case-identity"), value: <><Chip tone="ok">{t("case-identity-confirmed")}</Chip> {request.identity.how}</> },
                { id: "on", label: t("case-identity-on"), value: date(request.identity.checked_on) },
              ]}
            />
          ) : (
            <IdentityCheck held={held} />
          )}
          <TextField label={t("case-owner")} value={request.owner} onSave={set("owner")} />
          <TextField label={t("case-notes")} lines={2} value={request.notes} onSave={set("notes")} />
        </div>
      </section>
    </div>
  );
}

function IdentityCheck({ held }: { held: Case }) {
  const { t } = useWords();
  const toast = useToast();
  const [how, setHow] = useState("");
  const [checkedOn, setCheckedOn] = useState<string | null>(today());
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await held.change((now) => ({
        ...now,
        identity: { how: how.trim(), checked_on: checkedOn ?? today() },
        state: later(now.state, "identified"),
      }));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <form className={css.identity} onSubmit={(event) => void confirm(event)}>
      <TextInput
        label={<>{t("case-identity")} <span className={css.article}>{t("case-identity-article")}</span></>}
        description={t("case-identity.why")}
        placeholder={t("case-identity-example")}
        value={how}
        onChange={(event) => setHow(event.currentTarget.value)}
      />
      <div className={css.identityRow}>
        <DayInput label={t("case-identity-on")} value={checkedOn} onChange={setCheckedOn} latest={today()} />
        <Button type="submit" variant="default" leftSection={<IconCheck size={15} aria-hidden />} disabled={how.trim() === ""}>{t("case-identity-confirm")}</Button>
      </div>
    </form>
  );
}
