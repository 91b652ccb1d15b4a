import { useId } from "react";
import type { Tone } from "./Chip";
import css from "./DataFlow.module.css";

export type FlowEnd = {
  id: string;
  label: string;
  /** `ok` and `neutral` draw a solid line, `warn` a dashed, `error` a dotted one: the line says it without colour. */
  tone: Tone;
};

type Props = {
  /** What the picture says, in a sentence. */
  summary: string;
  from: string;
  /** The activity, by its reference. */
  via: string;
  to: FlowEnd[];
};

const ROW = 38;
const BOX = 26;
const MIDDLE = { x: 122, width: 84 };
const END_X = 238;
const WIDTH = 326;

const fit = (text: string, letters: number): string => (text.length > letters ? `${text.slice(0, letters - 1)}…` : text);

/** From whom, through which activity, to where: persons, activity, countries. */
export function DataFlow({ summary, from, via, to }: Props) {
  const id = useId();
  const height = Math.max(1, to.length) * ROW + 12;
  const middle = height / 2;
  return (
    <figure className={css.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={id} className={css.picture}>
        <title id={id}>{summary}</title>
        <path className={css.edge} d={`M 102 ${middle} H ${MIDDLE.x}`} data-tone="neutral" />
        {to.map(({ id: key, label, tone }, index) => {
          const y = 6 + ROW * index + ROW / 2;
          const start = MIDDLE.x + MIDDLE.width;
          return (
            <g key={key}>
              <path className={css.edge} data-tone={tone} d={`M ${start} ${middle} C ${start + 20} ${middle} ${END_X - 20} ${y} ${END_X} ${y}`} />
              <rect className={css.end} data-tone={tone} x={END_X} y={y - BOX / 2} width={84} height={BOX} rx={5} />
              <text className={css.endText} data-tone={tone} x={END_X + 42} y={y + 4}>
                <title>{label}</title>
                {fit(label, 14)}
              </text>
            </g>
          );
        })}
        <rect className={css.from} x={2} y={middle - BOX / 2} width={100} height={BOX} rx={5} />
        <text className={css.fromText} x={52} y={middle + 4}>
          <title>{from}</title>
          {fit(from, 17)}
        </text>
        <rect className={css.via} x={MIDDLE.x} y={middle - 17} width={MIDDLE.width} height={34} rx={6} />
        <text className={css.viaText} x={MIDDLE.x + MIDDLE.width / 2} y={middle + 4}>{via}</text>
      </svg>
    </figure>
  );
}
