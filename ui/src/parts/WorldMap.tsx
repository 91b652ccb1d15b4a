import { ActionIcon, Button } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconMap, IconMinus, IconPlus, IconTable, IconWorld } from "@tabler/icons-react";
import { memo, useEffect, useId, useMemo, useRef, useState, type PointerEvent, type ReactNode } from "react";
import { useWords } from "../locales";
import type { Shape } from "./map/atlas";
import { boxOf, centred, isClosest, isWhole, moved, WHOLE, WIDTH, zoomed, type View } from "./map/view";
import css from "./WorldMap.module.css";

/** How a country is filled; each has its own hatching, so that no colour speaks alone. */
export type MapTone = "plain" | "member" | "adequate" | "limited" | "tool" | "missing";

export type MapPlace = {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** What the pointer reads: the country and how it stands. */
  label: string;
  tone: MapTone;
  /** How many flows go there: a number on the map; 0 shows none. */
  count: number;
};

type Props = {
  places: MapPlace[];
  /** What the picture says, in a sentence. */
  summary: string;
  legend: { tone: MapTone; label: string }[];
  chosen: string | null;
  onChoose: (code: string) => void;
  /** The same facts as a table. */
  table: ReactNode;
};

const HATCHED: MapTone[] = ["adequate", "limited", "tool", "missing"];

/**
 * The world by the countries' standing, drawn from an atlas that comes with the program. The picture is for the eye and the
 * pointer only: who uses the keyboard or does not see it has the list beside it, and the table.
 */
export function WorldMap({ places, summary, legend, chosen, onChoose, table }: Props) {
  const { t } = useWords();
  const [asTable, setAsTable] = useState(false);
  const shapes = useAtlas();
  return (
    <figure className={css.figure}>
      {asTable ? (
        <div className={css.table}>{table}</div>
      ) : shapes === "failed" ? (
        <p className={css.failed}>{t("ui-map-failed")}</p>
      ) : (
        <Picture shapes={shapes} places={places} summary={summary} chosen={chosen} onChoose={onChoose} />
      )}
      <figcaption className={css.caption}>
        {!asTable && (
          <ul className={css.legend} aria-label={t("ui-map-legend")}>
            {legend.map(({ tone, label }) => (
              <li key={tone}>
                <Swatch tone={tone} /> {label}
              </li>
            ))}
          </ul>
        )}
        <div className={css.foot}>
          <span>{t("ui-map-caption")}</span>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={asTable ? <IconMap size={13} aria-hidden /> : <IconTable size={13} aria-hidden />}
            onClick={() => setAsTable((now) => !now)}
          >
            {t(asTable ? "ui-map-as-map" : "ui-map-as-table")}
          </Button>
        </div>
      </figcaption>
    </figure>
  );
}

/** The shapes once they are loaded. */
function useAtlas(): Shape[] | "failed" | null {
  const [shapes, setShapes] = useState<Shape[] | "failed" | null>(null);
  useEffect(() => {
    let here = true;
    import("./map/atlas").then(
      ({ atlas }) => here && setShapes(atlas()),
      () => here && setShapes("failed"),
    );
    return () => {
      here = false;
    };
  }, []);
  return shapes;
}

type PictureProps = Pick<Props, "places" | "summary" | "chosen" | "onChoose"> & { shapes: Shape[] | null };

/** From this scale on every small country has its dot. */
const CLOSE = 1.5;
/** A hand that trembles is no drag. */
const STILL = 4;

function Picture({ shapes, places, summary, chosen, onChoose }: PictureProps) {
  const { t } = useWords();
  const id = useId();
  const [view, setView] = useState<View>(WHOLE);
  const { ref: frame, width } = useElementSize<HTMLDivElement>();
  // How much of the picture one unit of the screen shows: hatchings, dots and numbers keep their size on the screen.
  const unit = (width > 0 ? WIDTH / width : 1) / view.scale;
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<{ x: number; y: number; from: View; far: boolean } | null>(null);
  const place = useMemo(() => shapes?.find(({ code }) => code !== null && code === chosen)?.at ?? null, [shapes, chosen]);
  useEffect(() => {
    // What was chosen in the list comes into sight.
    if (place) setView((now) => (isWhole(now) ? now : centred(now, place)));
  }, [place]);
  const grab = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button === 0) drag.current = { x: event.clientX, y: event.clientY, from: view, far: false };
  };
  const pull = (event: PointerEvent<SVGSVGElement>) => {
    const held = drag.current;
    if (!held || !svg.current) return;
    const [right, down] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.far && Math.hypot(right, down) < STILL) return;
    held.far = true;
    const each = WIDTH / held.from.scale / svg.current.clientWidth;
    setView(moved(held.from, [right * each, down * each]));
  };
  const choose = (code: string) => {
    if (!drag.current?.far) onChoose(code);
  };
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  const onShape = useMemo(() => (code: string) => latest.current(code), []);
  return (
    <div className={css.frame} ref={frame}>
      <svg
        ref={svg}
        className={css.picture}
        viewBox={boxOf(view)}
        role="img"
        aria-labelledby={id}
        data-zoomed={!isWhole(view) || undefined}
        onPointerDown={grab}
        onPointerMove={pull}
        onPointerLeave={() => (drag.current = null)}
      >
        <title id={id}>{summary}</title>
        <Hatchings unit={unit} />
        {shapes && <Shapes shapes={shapes} places={places} chosen={chosen} onChoose={onShape} />}
        {shapes && <Dots shapes={shapes} places={places} chosen={chosen} unit={unit} close={view.scale > CLOSE} onChoose={onShape} />}
        <EndOfDrag drag={drag} />
      </svg>
      <div className={css.zoom}>
        <ActionIcon variant="default" aria-label={t("ui-map-closer")} disabled={isClosest(view)} onClick={() => setView((now) => zoomed(place && isWhole(now) ? centred({ ...now, scale: 2 }, place) : now, true))}>
          <IconPlus size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t("ui-map-farther")} disabled={isWhole(view)} onClick={() => setView((now) => zoomed(now, false))}>
          <IconMinus size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t("ui-map-whole")} disabled={isWhole(view)} onClick={() => setView(WHOLE)}>
          <IconWorld size={15} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}

/** A drag ends wherever the button is let go; the click that follows it still knows that it was one. */
function EndOfDrag({ drag }: { drag: { current: unknown } }) {
  useEffect(() => {
    const end = () => window.setTimeout(() => (drag.current = null));
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
    return () => {
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
    };
  }, [drag]);
  return null;
}

/** The hatchings, of the same width on the screen at every scale. */
function Hatchings({ unit, prefix = "map" }: { unit: number; prefix?: string }) {
  return (
    <defs>
      {HATCHED.map((tone) => (
        <pattern key={tone} id={`${prefix}-${tone}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`scale(${unit.toFixed(4)}) rotate(${tone === "adequate" ? 90 : tone === "tool" ? 0 : 45})`}>
          <rect width="6" height="6" className={css.ground} data-tone={tone} />
          {tone !== "adequate" && <rect width="6" height={tone === "missing" ? 2.2 : 1.8} className={css.line} data-tone={tone} />}
          {tone === "missing" && <rect width="2.2" height="6" className={css.line} data-tone={tone} />}
        </pattern>
      ))}
    </defs>
  );
}

const fillOf = (tone: MapTone): string | undefined => (HATCHED.includes(tone) ? `url(#map-${tone})` : undefined);

const byCode = (places: MapPlace[]): Map<string, MapPlace> => new Map(places.map((place) => [place.code, place]));

type ShapesProps = { shapes: Shape[]; places: MapPlace[]; chosen: string | null; onChoose: (code: string) => void };

const Shapes = memo(function Shapes({ shapes, places, chosen, onChoose }: ShapesProps) {
  const known = byCode(places);
  // The chosen one last, so that its border lies above its neighbours'.
  const drawn = shapes.filter(({ path }) => path !== "").sort((a, b) => Number(a.code === chosen) - Number(b.code === chosen));
  return (
    <g aria-hidden>
      {drawn.map(({ id, code, path }) => {
        const place = code === null ? undefined : known.get(code);
        const tone = place?.tone ?? "plain";
        return (
          <path
            key={id}
            d={path}
            className={css.country}
            data-tone={tone}
            data-code={code ?? undefined}
            data-chosen={(code !== null && code === chosen) || undefined}
            fill={fillOf(tone)}
            onClick={place ? () => onChoose(place.code) : undefined}
          >
            {place && <title>{place.label}</title>}
          </path>
        );
      })}
    </g>
  );
});

/** Dots for small countries, and how many flows go to each country; both keep their size at every scale. */
function Dots({ shapes, places, chosen, unit, close, onChoose }: ShapesProps & { unit: number; close: boolean }) {
  const known = byCode(places);
  return (
    <g aria-hidden>
      {shapes.map(({ id, code, at: [x, y], dot }) => {
        const place = code === null ? undefined : known.get(code);
        // Of the whole world, only those small ones are marked that the picture tells something of.
        if (!place || (place.count === 0 && (!dot || (place.tone === "plain" && !close && code !== chosen)))) return null;
        const radius = (place.count > 0 ? 7.5 : 2.4) * unit;
        return (
          <g key={id} className={css.spot} data-tone={place.tone} data-chosen={place.code === chosen || undefined} data-count={place.count > 0 || undefined} onClick={() => onChoose(place.code)}>
            <title>{place.label}</title>
            <circle cx={x} cy={y} r={radius} />
            {place.count > 0 && <text x={x} y={y} fontSize={(10 * unit).toFixed(2)} dy="0.36em">{place.count}</text>}
          </g>
        );
      })}
    </g>
  );
}

function Swatch({ tone }: { tone: MapTone }) {
  const prefix = `legend-${tone}`;
  return (
    <svg className={css.swatch} viewBox="0 0 16 11" aria-hidden>
      <Hatchings unit={1} prefix={prefix} />
      <rect x="0.5" y="0.5" width="15" height="10" rx="2" className={css.country} data-tone={tone} fill={HATCHED.includes(tone) ? `url(#${prefix}-${tone})` : undefined} />
    </svg>
  );
}
