import { Button, Checkbox, PasswordInput, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, call, pickSave, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState } from "../../parts";
import { strengthOf } from "./strength";
import css from "./welcome.module.css";

type Props = { intro?: string; onDone: () => void; onBack: () => void };

/** Name and country of the organisation, a passphrase, a place for the file: all that a register begins with. */
export function NewRegister({ intro, onDone, onBack }: Props) {
  const { t } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply?.items ?? [];
  const [name, setName] = useState("");
  const [country, setCountry] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [without, setWithout] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const strength = strengthOf(passphrase);
  const faults = {
    name: name.trim() === "" ? t("welcome-name-missing") : null,
    passphrase: !without && passphrase === "" ? t("welcome-passphrase-missing") : null,
    again: !without && passphrase !== again ? t("welcome-passphrase-differs") : null,
  };
  const create = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.name || faults.passphrase || faults.again) return;
    setBusy(true);
    setFailure(null);
    try {
      const file = await pickSave("register", t("welcome-file-name"));
      if (file) {
        await call("register_create", { file: file.token, name: name.trim(), country: country ?? "", passphrase: without ? null : passphrase });
        onDone();
      }
    } catch (thrown) {
      setFailure(asFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={css.form} onSubmit={(event) => void create(event)} noValidate>
      <h2 className={css.formTitle}>{t("welcome-new")}</h2>
      <p className={css.formIntro}>{intro ?? t("welcome-new.why")}</p>
      {failure && <ErrorState failure={failure} />}
      <TextInput label={t("welcome-name")} placeholder={t("welcome-name.example")} value={name} onChange={(event) => setName(event.currentTarget.value)} error={tried && faults.name} data-autofocus autoFocus />
      <Select
        label={t("welcome-country")}
        placeholder={t("ui-choose")}
        data={countries.filter(({ code }) => code.length === 2).map(({ code, name: label }) => ({ value: code, label }))}
        value={country}
        onChange={setCountry}
        searchable
        clearable
        clearButtonProps={{ "aria-label": t("ui-clear") }}
        nothingFoundMessage={t("ui-nothing-found")}
      />
      <div className={css.two}>
        <PasswordInput
          label={t("welcome-passphrase")}
          value={passphrase}
          disabled={without}
          autoComplete="new-password"
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={tried && faults.passphrase}
          visibilityToggleButtonProps={{ "aria-label": t("welcome-show-passphrase") }}
        />
        <PasswordInput
          label={t("welcome-passphrase-again")}
          value={again}
          disabled={without}
          autoComplete="new-password"
          onChange={(event) => setAgain(event.currentTarget.value)}
          error={(tried || again !== "") && faults.again}
          visibilityToggleButtonProps={{ "aria-label": t("welcome-show-passphrase") }}
        />
      </div>
      <p className={css.strength} data-strength={without ? "empty" : strength} role="status">
        <span className={css.bars} aria-hidden><i /><i /><i /></span>
        {without ? t("welcome-without.why") : t(`welcome-strength-${strength}`)}
      </p>
      <Checkbox size="sm" label={t("welcome-without")} checked={without} onChange={(event) => setWithout(event.currentTarget.checked)} />
      <div className={css.buttons}>
        <Button variant="default" onClick={onBack}>{t("welcome-back")}</Button>
        <Button type="submit" loading={busy}>{t("welcome-create")}</Button>
      </div>
    </form>
  );
}
