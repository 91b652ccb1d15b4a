import { NumberInput, Switch } from "@mantine/core";
import { useReply } from "../../api/replies";
import type { OwnDay } from "../../api/types/OwnDay";
import { useWords } from "../../locales";
import { useAutosave } from "../../parts";
import { usePlace } from "../app/editing";
import { ChoiceAt, DateAt, Place, Rows, TextAt } from "../app/fields";
import { today } from "../requests/DayInput";
import css from "./settings.module.css";

/** A controller's settings for time limits: calendar, internal target, days of its own (Art. 12(3)). */
export function TimeLimits() {
  const { t, lang, code } = useWords();
  const calendars = useReply("calendar_list", {}).reply?.items ?? [];
  const choices = calendars.map((one) => ({ value: one.code, label: one.country ? `${one.name[lang]} (${one.country})` : one.name[lang] }));
  return (
    <div role="group" className={css.limits} aria-label={t("settings-limits")}>
      <h3 className={css.subheading}>{t("settings-limits")}</h3>
      <p className={css.why}>{t("settings-limits.why")}</p>
      <div className={css.two}>
        <ChoiceAt path="time_limits.calendar" label={t("settings-limits-calendar")} description={t("settings-limits-calendar.why")} choices={choices} clearable placeholder={t("settings-limits-of-country")} />
        <TargetDay />
      </div>
      <div className={css.two}>
        <Days path="time_limits.purge_after_days" label={t("settings-purge-after")} description={t("settings-purge-after.why")} max={3650} />
        <NeverPurge />
      </div>
      <p className={css.label}>{t("settings-own-days")}</p>
      <p className={css.why}>{t("settings-own-days.why")}</p>
      <Rows<OwnDay>
        path="time_limits.own_days"
        addLabel={t("settings-own-day-add")}
        blank={() => ({ date: today(), name: "", kind: "public_holiday", calendar: "", source: "" })}
        rowName={({ name, date }, n) => name || date || String(n + 1)}
      >
        {(_, path) => (
          <>
            <div className={css.two}>
              <DateAt path={`${path}.date`} label={t("settings-own-day-date")} />
              <TextAt path={`${path}.name`} label={t("settings-own-day-name")} />
            </div>
            <div className={css.two}>
              <ChoiceAt path={`${path}.kind`} label={t("settings-own-day-kind")} choices={(["public_holiday", "working_day", "closed"] as const).map((value) => ({ value, label: code("own_day_kind", value) }))} />
              <ChoiceAt path={`${path}.calendar`} label={t("settings-own-day-calendar")} choices={choices} clearable placeholder={t("settings-own-day-all")} />
            </div>
            <TextAt path={`${path}.source`} label={t("settings-own-day-source")} />
          </>
        )}
      </Rows>
    </div>
  );
}

function TargetDay() {
  const { t } = useWords();
  return <Days path="time_limits.internal_target_day" label={t("settings-limits-target")} description={t("settings-limits-target.why")} max={31} />;
}

function NeverPurge() {
  const { t } = useWords();
  const { value, save, readOnly } = usePlace<boolean>("time_limits.never_purge");
  return (
    <Place path="time_limits.never_purge">
      <Switch label={t("settings-purge-never")} description={t("settings-purge-never.why")} checked={value ?? false} disabled={readOnly} onChange={(event) => void save(event.currentTarget.checked)} />
    </Place>
  );
}

/** A number of days, or none for the program's own. */
function Days({ path, label, description, max }: { path: string; label: string; description: string; max: number }) {
  const { value, save, readOnly } = usePlace<number | null>(path);
  const { draft, change, flush, state } = useAutosave(value, save);
  return (
    <Place path={path}>
      <NumberInput
        label={label}
        description={description}
        min={0}
        max={max}
        allowDecimal={false}
        allowNegative={false}
        value={draft ?? ""}
        disabled={readOnly}
        error={state.is === "failed" ? state.failure.message : null}
        onChange={(next) => change(next === "" ? null : Number(next))}
        onBlur={() => void flush()}
      />
    </Place>
  );
}
