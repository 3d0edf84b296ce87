import { geoMercator, geoPath } from "d3";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import { innerPoint } from "./inner-point.ts";
import type { UnitTopology } from "./map-props.ts";

export interface OutlineShape {
  readonly code: string;
  /** SVG path, px. */
  readonly path: string;
  /** A point well inside the largest part, for the tier's sign and the label. */
  readonly anchor: readonly [number, number];
  /** Distance from `anchor` to the nearest edge, px: what a sign has room for. */
  readonly room: number;
}

/** The map without its values: everything that depends only on the outlines and the size. */
export interface MapOutlines {
  readonly shapes: readonly OutlineShape[];
  readonly byCode: ReadonlyMap<string, OutlineShape>;
  /** Lines between units of one prefecture; between prefectures; around the whole. */
  readonly unitBorders: string;
  readonly prefectureBorders: string;
  readonly outerBorder: string;
}

/**
 * Projects the outlines (degrees) to fit a box in px. `prefectureOf` tells a unit's
 * prefecture by code. Costly: call it when the outlines or the size change, not the values.
 */
export function projectOutlines(
  topology: UnitTopology,
  prefectureOf: (code: string) => string | undefined,
  box: { left: number; top: number; right: number; bottom: number },
): MapOutlines {
  const object = topology.objects.units;
  const collection = feature(topology, object);
  // Outlines of counties are short lines already: no resampling along great circles.
  const projection = geoMercator()
    .precision(0)
    .fitExtent(
      [
        [box.left, box.top],
        [box.right, box.bottom],
      ],
      collection,
    );
  const draw = geoPath(projection).digits(2);
  const shapes = collection.features.flatMap((unit): OutlineShape[] => {
    const path = draw(unit);
    const rings = largestPart(unit as Feature<Polygon | MultiPolygon>, projection);
    if (path === null || rings.length === 0) return [];
    return [{ code: String(unit.id), path, ...innerPoint(rings) }];
  });
  const prefecture = (unit: { id?: string | number }) => prefectureOf(String(unit.id));
  return {
    shapes,
    byCode: new Map(shapes.map((shape) => [shape.code, shape])),
    unitBorders: draw(mesh(topology, object, (a, b) => a !== b && prefecture(a) === prefecture(b))) ?? "",
    prefectureBorders:
      draw(mesh(topology, object, (a, b) => a !== b && prefecture(a) !== prefecture(b))) ?? "",
    outerBorder: draw(mesh(topology, object, (a, b) => a === b)) ?? "",
  };
}

type Ring = readonly (readonly [number, number])[];

/** Projected rings of the largest polygon of a unit. */
function largestPart(
  unit: Feature<Polygon | MultiPolygon>,
  projection: (point: [number, number]) => [number, number] | null,
): Ring[] {
  const geometry = unit.geometry;
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const projected = parts.map((rings) =>
    rings.map((ring) =>
      ring.flatMap(([lon = 0, lat = 0]) => {
        const point = projection([lon, lat]);
        return point === null ? [] : [point];
      }),
    ),
  );
  const size = (rings: Ring[]) => Math.abs(ringArea(rings[0] ?? []));
  return projected.reduce<Ring[]>((best, part) => (size(part) > size(best) ? part : best), []);
}

function ringArea(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}
