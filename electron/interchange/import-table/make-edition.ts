/** A newer edition of a dataset: its figures with the table's laid over them. */
import type { Dataset, Provenance } from "../../../shared/dataset/schema.ts";
import type { FigureChange, ImportAim, ImportProblem, ImportSource } from "../../../shared/import/schema.ts";
import { baseGdp, figureAt, sectorIndicators, withFigure } from "./figure-place.ts";
import { sourceKey } from "./import-source-key.ts";
import { type Laying, layFigures, placelessColumns } from "./lay-figures.ts";
import { problem } from "./mapped-sheet.ts";
import { moveBaseYear } from "./move-base-year.ts";
import type { TakenFigure, TakenFigures } from "./take-figures.ts";

export interface MadeDataset {
  /** Under the base's id, title and lineage until it is kept. */
  readonly dataset: Dataset;
  readonly changes: FigureChange[];
  readonly same: number;
  readonly problems: ImportProblem[];
}

type EditionAim = Extract<ImportAim, { kind: "edition" }>;

export function makeEdition(
  base: Dataset,
  aim: EditionAim,
  source: ImportSource,
  taken: TakenFigures,
  sheet: string,
): MadeDataset {
  const baseYear = aim.baseYear ?? base.baseYear;
  const moved = moveBaseYear(base, baseYear);
  const { key, sources } = sourceKey(base.sources, source);
  const provenance: Provenance = { status: source.status, source: key };
  const laying: Laying = { baseYear, provenance, decimals: taken.decimals, sheet };
  const figures = taken.figures.filter(({ districts }) => !districts);
  const byCode = byPlace(figures);
  const leftByCode = byPlace(taken.left);
  const changes: FigureChange[] = [];
  let same = 0;
  const lay = <Of extends Parameters<typeof layFigures>[0]>(holder: Of, code: string): Of => {
    const laid = layFigures(
      holder,
      { figures: byCode.get(code) ?? [], left: leftByCode.get(code) ?? [] },
      laying,
    );
    changes.push(...laid.changes);
    same += laid.same;
    return laid.holder;
  };

  const units = moved.units.map((unit) => withBaseGdp(lay(unit, unit.code), baseYear, provenance));
  const prefectures = { ...moved.prefectures };
  for (const code of byCode.keys()) {
    const known = prefectures[code];
    const name = moved.units.find(({ prefecture }) => prefecture.code === code)?.prefecture.name;
    const holder = known ?? (name === undefined ? null : emptyPrefecture(name));
    if (holder !== null) prefectures[code] = lay(holder, code);
  }
  const province = lay(moved.province, moved.province.code);
  const gdp = byCode
    .get(moved.province.code)
    ?.find(({ indicator, year }) => indicator === "gdp" && year === baseYear);
  const changed = changes.length > 0 || baseYear !== base.baseYear;
  const dataset: Dataset = {
    ...moved,
    units,
    prefectures,
    province,
    ...(gdp === undefined || figureAt(base, "published.gdp") === gdp.value
      ? {}
      : {
          published: { gdp: gdp.value },
          provenance: { ...moved.provenance, "published.gdp": provenance },
        }),
    ...(aim.vintage === "" ? {} : { vintage: aim.vintage }),
    sources: changed ? sources : base.sources,
  };
  return {
    dataset,
    changes,
    same,
    problems: [...placelessColumns(figures, baseYear), ...incomplete(dataset, base)],
  };
}

const emptyPrefecture = (name: string): Dataset["prefectures"][string] => {
  return { name, history: { gdp: {}, realGrowth: {} }, provenance: {} };
};

function byPlace<Figure extends Pick<TakenFigure, "place">>(
  figures: readonly Figure[],
): Map<string, Figure[]> {
  const byCode = new Map<string, Figure[]>();
  for (const figure of figures) {
    const there = byCode.get(figure.place.code) ?? [];
    there.push(figure);
    byCode.set(figure.place.code, there);
  }
  return byCode;
}

/** The base year's GDP in the history is the sum of its sectors, where they changed and no table states another. */
function withBaseGdp(unit: Dataset["units"][number], baseYear: number, provenance: Provenance) {
  const path = `history.gdp.${baseYear}`;
  const gdp = baseGdp(unit);
  const touched = sectorIndicators.some(
    (indicator) => unit.provenance[indicator]?.source === provenance.source,
  );
  const stated = unit.provenance[path]?.source === provenance.source;
  if (gdp === null || !touched || stated || figureAt(unit, path) === gdp) return unit;
  const note: Provenance = { ...provenance, note: "同基年三次产业合计" };
  return { ...withFigure(unit, path, gdp), provenance: { ...unit.provenance, [path]: note } };
}

/** A new base year needs every unit's value added. */
function incomplete({ baseYear, units }: Dataset, base: Dataset): ImportProblem[] {
  if (baseYear === base.baseYear) return [];
  return units
    .filter((unit) => baseGdp(unit) === null)
    .map(({ code, name }) => problem("base-year-incomplete", "error", {}, { code, name, year: baseYear }));
}
