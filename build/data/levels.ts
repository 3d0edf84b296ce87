/** Base-year value added by sector: the engine's GDP of a unit is the sum of these three. */
import type { Provenance, Sector } from "../../shared/dataset/schema.ts";
import { round } from "./rounding.ts";
import type { OutputRow } from "./tables.ts";

export interface Level {
  valueAdded: Record<Sector, number>;
  gdp: number;
  provenance: Provenance;
}

/**
 * 昆明市辖区 less 呈贡 and 晋宁 (《中国城市统计年鉴2024》, 《中国县域统计年鉴2024》), 亿元.
 * Published only for the five inner districts together.
 */
export const innerKunming = { secondary: 1380.09, tertiary: 3914.25 };

/** Larger than this, a gap between GDP and its sectors is an error, not rounding (亿元). */
const largestResidue = 1;

/** The yearbook gives four decimals of 亿元. */
const decimals = 4;

const notes: Record<string, string> = {
  S27: "GDP 为发布会公布数;三次产业由玉溪市市辖区(取整亿元)减江川区推得",
  "S11;S01": "曲靖市市辖区(取整亿元)减沾益、马龙推得",
  S11: "市辖区即该区;GDP 取整亿元(±0.5),三次产业按占比折算",
};

/** 红塔's list names the source of its GDP first; a list stands for a computation from its members. */
function leadingSource(row: OutputRow): string {
  return row.source.split(";")[0] ?? row.source;
}

function known(row: OutputRow, secondary: number, tertiary: number): Level {
  const residue = round(row.gdp - row.primary - secondary - tertiary, decimals);
  if (Math.abs(residue) >= largestResidue) throw new Error(`${row.code}: sectors miss GDP by ${residue}`);
  const source = leadingSource(row);
  const note = [
    notes[row.source] ?? notes[source],
    residue === 0 ? undefined : `三次产业合计与 GDP 差 ${residue} 亿元(取整),计入第三产业`,
  ].filter((part) => part !== undefined);
  return {
    valueAdded: { primary: row.primary, secondary, tertiary: round(tertiary + residue, decimals) },
    gdp: row.gdp,
    provenance: { status: row.status, source, ...(note.length > 0 ? { note: note.join(";") } : {}) },
  };
}

/** The joint figures spread by what each district's own GDP leaves after its primary sector. */
function innerDistricts(rows: readonly OutputRow[]): Map<string, Level> {
  const rest = (row: OutputRow) => row.gdp - row.primary;
  const joint = rows.reduce((sum, row) => sum + rest(row), 0);
  const gap = joint - innerKunming.secondary - innerKunming.tertiary;
  if (rows.length > 0 && Math.abs(gap) >= largestResidue) {
    throw new Error(`inner districts: joint sectors miss GDP by ${round(gap, decimals)}`);
  }
  return new Map(
    rows.map((row) => {
      const secondary = round((innerKunming.secondary * rest(row)) / joint, decimals);
      const valueAdded = {
        primary: row.primary,
        secondary,
        tertiary: round(rest(row) - secondary, decimals),
      };
      const note =
        "五区合计(市辖区减呈贡、晋宁)按2021年各区 GDP 份额分摊;二、三产按五区合计与各区非农部分同比例分摊,不反映各区真实结构";
      return [
        row.code,
        { valueAdded, gdp: row.gdp, provenance: { status: row.status, source: "S11", note } },
      ];
    }),
  );
}

export function levels(output: ReadonlyMap<string, OutputRow>): Map<string, Level> {
  const rows = [...output.values()];
  const inner = innerDistricts(rows.filter((row) => row.secondary === null || row.tertiary === null));
  return new Map(
    rows.map((row) => {
      const level =
        row.secondary === null || row.tertiary === null
          ? inner.get(row.code)
          : known(row, row.secondary, row.tertiary);
      if (level === undefined) throw new Error(`${row.code}: no level`);
      return [row.code, level];
    }),
  );
}
