import { IconAlertTriangle, IconPoint } from "@tabler/icons-react";
import { useWords } from "../../locales";
import type { CasePoint } from "../requests/wire";
import { reveal } from "../app/reveal";
import css from "./work.module.css";

/** What is missing or worth a look; what stands in the way of closing stands apart, and first. */
export function Points({ points }: { points: CasePoint[] }) {
  const { t } = useWords();
  const needed = points.filter(({ blocks }) => blocks);
  const other = points.filter(({ blocks }) => !blocks);
  return (
    <>
      {needed.length > 0 && <Group heading={t("case-point-blocks")} points={needed} />}
      {other.length > 0 && <Group heading={t("case-points")} points={other} />}
    </>
  );
}

function Group({ heading, points }: { heading: string; points: CasePoint[] }) {
  return (
    <div role="group" className={css.points} aria-label={heading}>
      <h3 className={css.heading}>{heading}</h3>
      <ul>
        {points.map((point) => (
          <li key={`${point.code} ${point.text}`} data-blocks={point.blocks}>
            {point.blocks ? <IconAlertTriangle size={14} aria-hidden /> : <IconPoint size={14} aria-hidden />}
            <span>
              <button type="button" className={css.jump} onClick={() => reveal(point.field)}>{point.text}</button>{" "}
              <span className={css.law}>{point.cited}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
