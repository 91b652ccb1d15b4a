import { Button, Popover } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import { IconClockPlay, IconHistory } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api";
import { useReply } from "../api/replies";
import { DATE_FORMAT } from "../dates";
import { useWords } from "../locales";
import { useToast } from "../parts";
import { go } from "../routes";
import css from "./Shell.module.css";

/** Which day's content is shown, and the way to another one: a past day is to read only. */
export function AsOf() {
  const { t, lang, date } = useWords();
  const { reply: status } = useReply("register_status", {});
  const queries = useQueryClient();
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  if (!status?.open) return null;
  const on = status.content_on;
  const show = async (next: string) => {
    try {
      await call("content_of", { on: next });
      setOpened(false);
      await queries.invalidateQueries();
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={css.asOf}
          data-past={on !== "" || undefined}
          aria-haspopup="dialog"
          aria-expanded={opened}
          title={t("life-as-of.why")}
          onClick={() => { setDay(on || null); setOpened(!opened); }}
        >
          <IconHistory size={15} aria-hidden />
          <span>{on ? date(on, "short") : t("life-today")}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("life-as-of")}>
        <div className={css.asOfBox}>
          <DatePickerInput
            label={t("life-as-of")}
            description={t("life-as-of.why")}
            placeholder={t("ui-date-placeholder")}
            value={day}
            onChange={setDay}
            locale={lang}
            valueFormat={DATE_FORMAT[lang]}
            maxDate={new Date()}
            popoverProps={{ withinPortal: false }}
            ariaLabels={{ previousMonth: t("ui-date-previous-month"), nextMonth: t("ui-date-next-month"), previousYear: t("ui-date-previous-year"), nextYear: t("ui-date-next-year"), previousDecade: t("ui-date-previous-decade"), nextDecade: t("ui-date-next-decade") }}
          />
          {status.history_since && <p className={css.asOfNote}>{t("life-history-since", { date: date(status.history_since, "long") })}</p>}
          <div className={css.asOfActions}>
            <Button variant="default" leftSection={<IconClockPlay size={15} aria-hidden />} onClick={() => { setOpened(false); go("compare"); }}>{t("life-compare-do")}</Button>
            {on && <Button variant="default" onClick={() => void show("")}>{t("life-back-to-today")}</Button>}
            <Button disabled={!day} onClick={() => day && void show(day)}>{t("life-show-day")}</Button>
          </div>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
