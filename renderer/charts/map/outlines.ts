import { geoIdentity, geoPath } from "d3";
import { mesh } from "topojson-client";
import { round2 } from "../marks/round.ts";
import type { UnitTopology } from "./map-props.ts";
import { planarUnits } from "./planar-units.ts";

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
 * Fits the outlines (degrees) into a box in px. `prefectureOf` tells a unit's prefecture
 * by code. Costly: call it when the outlines or the size change, not the values.
 */
export function projectOutlines(
  topology: UnitTopology,
  prefectureOf: (code: string) => string | undefined,
  box: { left: number; top: number; right: number; bottom: number },
): MapOutlines {
  const plane = planarUnits(topology);
  const project = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [box.left, box.top],
        [box.right, box.bottom],
      ],
      plane.shapes,
    );
  const draw = geoPath(project).digits(2);
  const shapes = plane.shapes.features.flatMap((unit): OutlineShape[] => {
    const code = String(unit.id);
    const path = draw(unit);
    const inner = plane.inner.get(code);
    const anchor = inner === undefined ? null : project([...inner.point]);
    if (path === null || inner === undefined || anchor === null) return [];
    return [
      {
        code,
        path,
        anchor: [round2(anchor[0]), round2(anchor[1])],
        room: round2(inner.room * project.scale()),
      },
    ];
  });
  const prefecture = (unit: { id?: string | number }) => prefectureOf(String(unit.id));
  const units = plane.topology.objects.units;
  const borders = (kept: Parameters<typeof mesh>[2]) => draw(mesh(plane.topology, units, kept)) ?? "";
  return {
    shapes,
    byCode: new Map(shapes.map((shape) => [shape.code, shape])),
    unitBorders: borders((a, b) => a !== b && prefecture(a) === prefecture(b)),
    prefectureBorders: borders((a, b) => a !== b && prefecture(a) !== prefecture(b)),
    outerBorder: borders((a, b) => a === b),
  };
}
