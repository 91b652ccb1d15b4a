import { Button, Select, TextInput } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { LANG_NAMES, LANGS, useWords } from "../../locales";
import { Chip, ChoiceField, FactList, TextField, useToast } from "../../parts";
import { DayInput, today } from "../requests/DayInput";
import type { DataSubjectRequest, IdentityMethod, RequestView } from "../requests/wire";
import css from "./case.module.css";
import { later } from "./steps";
import type { Case } from "./useCase";

type Props = { held: Case; view: RequestView };

/** Who asks, whether it is them, who answers. */
export function CaseDetails({ held, view }: Props) {
  const { t, date, code } = useWords();
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
      <section aria-label={t("case-handling")} id="case-identity" data-field="identity">
        <h3 className={css.heading}>{t("case-handling")}</h3>
        <div className={css.fields}>
          {request.identity?.checked_on ? (
            <FactList
              facts={[
                { id: "how", label: t("case-identity"), value: <><Chip tone="ok">{t("case-identity-confirmed")}</Chip> {request.identity.method === "unstated" ? "" : code("identity_method", request.identity.method)} {request.identity.how}</> },
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

const METHODS: readonly IdentityMethod[] = ["signed_in", "known_contact", "known_facts", "electronic_id", "in_person", "id_copy", "other"];

function IdentityCheck({ held }: { held: Case }) {
  const { t, code } = useWords();
  const toast = useToast();
  const [how, setHow] = useState("");
  const [method, setMethod] = useState<IdentityMethod | null>(null);
  const [known, setKnown] = useState<"open" | "yes" | "no">("open");
  const [checkedOn, setCheckedOn] = useState<string | null>(today());
  const copy = method === "id_copy";
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await held.change((now) => ({
        ...now,
        identity: { how: how.trim(), checked_on: checkedOn ?? today(), method: method ?? "unstated", authenticated: known, checked_by: now.owner },
        state: later(now.state, "identified"),
      }));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <form className={css.identity} onSubmit={(event) => void confirm(event)}>
      <Select
        label={<>{t("case-identity-method")} <span className={css.article}>{t("case-identity-article")}</span></>}
        description={t("case-identity.why")}
        placeholder={t("ui-choose")}
        data={METHODS.map((value) => ({ value, label: value === "id_copy" ? t("case-identity-copy") : code("identity_method", value) }))}
        value={method}
        clearable
        clearButtonProps={{ "aria-label": t("ui-clear") }}
        onChange={(next) => setMethod(next as IdentityMethod | null)}
      />
      <Select
        label={t("case-identity-known")}
        data={(["open", "yes", "no"] as const).map((value) => ({ value, label: t(`case-yes-no-${value}`) }))}
        value={known}
        allowDeselect={false}
        onChange={(next) => setKnown((next ?? "open") as "open" | "yes" | "no")}
      />
      {copy ? (
        <p className={css.warned} data-blocks={known === "yes"}>{t(known === "yes" ? "identity-disproportionate" : "identity-copy")}</p>
      ) : (
        <TextInput label={t("case-identity")} placeholder={t("case-identity-example")} value={how} onChange={(event) => setHow(event.currentTarget.value)} />
      )}
      <div className={css.identityRow}>
        <DayInput label={t("case-identity-on")} value={checkedOn} onChange={setCheckedOn} latest={today()} />
        <Button type="submit" variant="default" leftSection={<IconCheck size={15} aria-hidden />} disabled={how.trim() === "" && method === null}>{t("case-identity-confirm")}</Button>
      </div>
    </form>
  );
}
