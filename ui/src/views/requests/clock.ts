/** The time limit as facts to be read down: what counts, and the day it leads to. */
import type { Words } from "../../locales";
import type { Fact } from "../../parts";
import type { DeadlineInWords } from "./wire";

const weekday = (on: string): number => new Date(`${on}T00:00:00Z`).getUTCDay() || 7;
const dayOf = (on: string): number => Number(on.slice(8, 10));

/** Received, the months, the shift to a working day, the calendar: each with the day it gives. */
export function clockFacts({ t, date }: Pick<Words, "t" | "date">, clock: DeadlineInWords): Fact[] {
  const { received_on: received, nominal_on: nominal, rolled_over: rolled } = clock;
  const months = Number(clock.months);
  const facts: Fact[] = [
    { id: "received", label: t("request-clock-received", { weekday: t(`weekday-${weekday(received)}`) }), value: date(received, "short") },
    {
      id: "nominal",
      label:
        dayOf(received) === dayOf(nominal)
          ? t("request-clock-months", { months })
          : t("request-clock-month-end", { months, day: dayOf(received), month: t(`month-${Number(nominal.slice(5, 7))}`) }),
      value: date(nominal, "day"),
    },
  ];
  if (rolled.length > 0) {
    const reasons = [...new Set(rolled.map(({ reason }) => reason))].join(", ");
    facts.push({ id: "rolled", label: t("request-clock-rolled", { reasons }), value: date(clock.due_on, "day") });
  }
  facts.push({ id: "calendar", label: t("request-clock-calendar"), value: clock.calendar_name });
  return facts;
}

/** How pressing a day is: chips and badges share it. */
export const urgency = (daysLeft: number): "error" | "warn" | "neutral" =>
  daysLeft < 0 ? "error" : daysLeft <= 7 ? "warn" : "neutral";
