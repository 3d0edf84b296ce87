import { geoMercatorRaw } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature, transform } from "topojson-client";
import { type InnerPoint, innerPoint, type Ring } from "./inner-point.ts";
import type { UnitTopology } from "./map-props.ts";

/** The units on the Mercator plane (y upwards): all of the map that no size changes. */
export interface PlanarUnits {
  readonly topology: UnitTopology;
  readonly shapes: FeatureCollection;
  /** By code: a point well inside the largest part. Units without an outline have none. */
  readonly inner: ReadonlyMap<string, InnerPoint>;
}

const known = new WeakMap<UnitTopology, PlanarUnits>();

/** Worked out once for a topology: it is costly, and the map is drawn anew with every size. */
export function planarUnits(topology: UnitTopology): PlanarUnits {
  const before = known.get(topology);
  if (before !== undefined) return before;
  const plane = onPlane(topology);
  const shapes = feature(plane, plane.objects.units);
  const inner = new Map<string, InnerPoint>();
  for (const unit of shapes.features) {
    const rings = largestPart(unit as Feature<Polygon | MultiPolygon>);
    if (rings.length > 0) inner.set(String(unit.id), innerPoint(rings));
  }
  const made = { topology: plane, shapes, inner };
  known.set(topology, made);
  return made;
}

/** The same topology with its arcs (degrees, quantized or not) on the plane. */
function onPlane({ transform: quantized, ...topology }: UnitTopology): UnitTopology {
  const degrees = transform(quantized ?? null);
  const radians = Math.PI / 180;
  const arcs = topology.arcs.map((arc) =>
    arc.map((position, index) => {
      const [longitude = 0, latitude = 0] = degrees([...position], index > 0);
      return geoMercatorRaw(longitude * radians, latitude * radians);
    }),
  );
  return { ...topology, arcs };
}

function largestPart({ geometry }: Feature<Polygon | MultiPolygon>): Ring[] {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
  const parts = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
    rings.map((ring): Ring => ring.map(([x = 0, y = 0]) => [x, y])),
  );
  const size = (rings: Ring[]) => Math.abs(ringArea(rings[0] ?? []));
  return parts.reduce<Ring[]>((best, part) => (size(part) > size(best) ? part : best), []);
}

function ringArea(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}
