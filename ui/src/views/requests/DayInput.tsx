import { DateInput } from "@mantine/dates";
import { DATE_FORMAT, readDate } from "../../dates";
import { useWords } from "../../locales";

type Props = {
  label: string;
  description?: string | undefined;
  value: string | null;
  onChange: (on: string | null) => void;
  /** The last day that can be chosen. */
  latest?: string | undefined;
  clearable?: boolean;
};

/** A civil date within a form that is sent as a whole. */
export function DayInput({ label, description, value, onChange, latest, clearable = false }: Props) {
  const { lang, t } = useWords();
  return (
    <DateInput
      label={label}
      description={description}
      placeholder={t("ui-date-placeholder")}
      value={value}
      {...(latest ? { maxDate: latest } : {})}
      firstDayOfWeek={1}
      valueFormat={DATE_FORMAT[lang]}
      dateParser={(text) => readDate(lang, text)}
      ariaLabels={{
        previousMonth: t("ui-date-previous-month"),
        nextMonth: t("ui-date-next-month"),
        previousYear: t("ui-date-previous-year"),
        nextYear: t("ui-date-next-year"),
        previousDecade: t("ui-date-previous-decade"),
        nextDecade: t("ui-date-next-decade"),
      }}
      hideOutsideDates
      clearable={clearable}
      clearButtonProps={{ "aria-label": t("ui-clear") }}
      onChange={onChange}
    />
  );
}

/** Today by the computer's clock, as a civil date. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
