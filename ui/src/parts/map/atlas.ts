/**
 * The atlas as shapes to draw: Natural Earth's countries in the Natural Earth projection, each with its ISO code. Heavy, so
 * that it is loaded when a map is first shown.
 */
import { geoNaturalEarth1, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/countries-50m.json";
import codes from "../../../../data/map.json";
import { HEIGHT, WIDTH, type Point } from "./view";

/** A country as it is drawn; `code` is null where the atlas's shape belongs to no code of ours. */
export type Shape = { id: string; code: string | null; path: string; at: Point; /** Too small to be seen or hit: it gets a dot. */ dot: boolean };

/** Square units of the picture below which nobody finds a country. */
const SMALL = 30;

const ALPHA: Record<string, string> = codes.shapes;
const DOTS: Record<string, number[]> = codes.dots;

function read(): Shape[] {
  const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const all: FeatureCollection<Geometry, { name: string }> = feature(topology, topology.objects.countries);
  // Antarctica would take a fifth of the picture: the rest is fitted, it runs out below.
  const inhabited = { ...all, features: all.features.filter(({ id }) => id !== "010") };
  const projection = geoNaturalEarth1().fitExtent([[6, 6], [WIDTH - 6, HEIGHT - 6]], inhabited);
  const path = geoPath(projection).digits(1);
  const shapes = all.features.map((country, index): Shape => {
    const main = mainland(country);
    return {
      id: `${country.id ?? country.properties.name} ${index}`,
      code: country.id === undefined ? null : (ALPHA[String(country.id)] ?? null),
      path: path(country) ?? "",
      at: path.centroid(main),
      dot: path.area(main) < SMALL,
    };
  });
  const more = Object.entries(DOTS).flatMap(([code, [longitude, latitude]]): Shape[] => {
    const at = longitude === undefined || latitude === undefined ? null : projection([longitude, latitude]);
    return at ? [{ id: code, code, path: "", at, dot: true }] : [];
  });
  return [...shapes, ...more];
}

/** The largest part of a country: where its name would stand, not in the sea between it and its islands. */
function mainland(country: Feature): Polygon | MultiPolygon | Geometry {
  const { geometry } = country;
  if (geometry.type !== "MultiPolygon") return geometry;
  const measure = geoPath();
  let largest: Polygon = { type: "Polygon", coordinates: geometry.coordinates[0] ?? [] };
  let size = -1;
  for (const coordinates of geometry.coordinates) {
    const part: Polygon = { type: "Polygon", coordinates };
    const area = measure.area(part);
    if (area > size) {
      largest = part;
      size = area;
    }
  }
  return largest;
}

let shapes: Shape[] | null = null;

/** All shapes, computed once. */
export const atlas = (): Shape[] => (shapes ??= read());
