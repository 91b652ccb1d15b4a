/** What of the world is in sight: a window over the picture, moved and made smaller, never leaving it. */

export const WIDTH = 960;
export const HEIGHT = 470;

export type Point = [number, number];

/** `scale` 1 shows the whole world; `at` is the middle. */
export type View = { scale: number; at: Point };

export const WHOLE: View = { scale: 1, at: [WIDTH / 2, HEIGHT / 2] };

const STEP = 1.7;
const LARGEST = 14;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

/** The view with its middle moved so far that it shows nothing beyond the picture. */
function within({ scale, at: [x, y] }: View): View {
  const [halfWidth, halfHeight] = [WIDTH / scale / 2, HEIGHT / scale / 2];
  return { scale, at: [between(halfWidth, x, WIDTH - halfWidth), between(halfHeight, y, HEIGHT - halfHeight)] };
}

export const zoomed = ({ scale, at }: View, closer: boolean): View =>
  within({ scale: between(1, closer ? scale * STEP : scale / STEP, LARGEST), at });

export const centred = ({ scale }: View, at: Point): View => within({ scale, at });

export const moved = ({ scale, at: [x, y] }: View, [right, down]: Point): View => within({ scale, at: [x - right, y - down] });

export const isWhole = ({ scale }: View): boolean => scale < 1.01;
export const isClosest = ({ scale }: View): boolean => scale > LARGEST - 0.01;

/** As SVG's viewBox. */
export const boxOf = ({ scale, at: [x, y] }: View): string =>
  [x - WIDTH / scale / 2, y - HEIGHT / scale / 2, WIDTH / scale, HEIGHT / scale].map((value) => value.toFixed(2)).join(" ");
