/**
 * One block of an ensemble: a few units, every draw. A pure function of its input, so that
 * blocks can be drawn in any order, anywhere.
 */
import { quantileLevels } from "../../../../shared/result/quantile-levels.ts";
import { type BlockResult, emptyBlock } from "./block-result.ts";
import { createUnitDraws, drawUnit, type UnitDraws } from "./draw-unit.ts";
import type { EnsembleInput } from "./ensemble-input.ts";
import type { NormalsCache } from "./normals-cache.ts";
import { Quantiles } from "./quantiles.ts";

/** Both are written afresh for every unit; kept because making them anew costs more than filling them. */
const quantiles = new Quantiles(quantileLevels);
let scratch = createUnitDraws(0, 0);

/** `input` holds the units of the block only; `cache` changes the time taken, never the result. */
export function drawBlock(input: EnsembleInput, cache: NormalsCache): BlockResult {
  const { draws, years } = input;
  const result = emptyBlock(input);
  const drawn = scratchFor(draws, years);
  cache.begin(input);
  for (let unit = 0; unit < result.units; unit++) {
    if (input.computed[unit] === 0) continue;
    const { shockStarts: starts } = input;
    const luck = {
      province: cache.normals("province", input.province, draws, starts.province[unit]!),
      prefecture: cache.normals("prefecture", input.prefectures[unit]!, draws, starts.prefecture[unit]!),
      unit: cache.normals("unit", input.codes[unit]!, draws, starts.unit[unit]!),
    };
    drawUnit(input, unit, luck, drawn, result);
    countTiers(input, unit, drawn, result);
    countNarrowing(input, unit, drawn, result);
    countGoal(input, unit, drawn, result);
    for (let t = 0; t < years; t++) {
      const values = drawn.nominal.subarray(t * draws, (t + 1) * draws);
      quantiles.write(values, result.quantiles, unit * quantileLevels.length * years + t, years);
    }
  }
  return result;
}

function scratchFor(draws: number, years: number): UnitDraws {
  if (scratch.nominal.length !== draws * years || scratch.ratioFactor.length !== draws) {
    scratch = createUnitDraws(draws, years);
  }
  return scratch;
}

/** The tiers run from the highest line down; a unit is in the first whose line it is over. */
function countTiers(input: EnsembleInput, unit: number, drawn: UnitDraws, result: BlockResult): void {
  const { draws, years, tierMin, tierInclusive } = input;
  const tiers = tierMin.length;
  const { tierHits, tierCounts } = result;
  const isCounty = input.isCounty[unit]!;
  for (let draw = 0; draw < draws; draw++) {
    const gdp = drawn.nominal[(years - 1) * draws + draw]!;
    let tier = 0;
    while (tier < tiers && !(gdp > tierMin[tier]! || (gdp === tierMin[tier] && tierInclusive[tier] === 1))) {
      tier++;
    }
    const hit = unit * (tiers + 1) + tier;
    tierHits[hit] = tierHits[hit]! + 1;
    if (tier === tiers) continue;
    const county = tier * draws + draw;
    const all = (tiers + tier) * draws + draw;
    tierCounts[county] = tierCounts[county]! + isCounty;
    tierCounts[all] = tierCounts[all]! + 1;
  }
}

function countGoal(
  { draws, goalYear, goalLevel }: EnsembleInput,
  unit: number,
  { nominal }: UnitDraws,
  result: BlockResult,
): void {
  const t = goalYear[unit]!;
  if (t < 0) return;
  const level = goalLevel[unit]!;
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) if (nominal[t * draws + draw]! >= level) hits++;
  result.goalHits[unit] = hits;
}

function countNarrowing(input: EnsembleInput, unit: number, drawn: UnitDraws, result: BlockResult): void {
  const incomeIndex = input.incomeIndex[unit]!;
  const { draws } = input;
  const { narrowingCounts } = result;
  const isCounty = input.isCounty[unit]!;
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (!(incomeIndex * drawn.ratioFactor[draw]! < 1)) continue;
    hits++;
    narrowingCounts[draw] = narrowingCounts[draw]! + isCounty;
    narrowingCounts[draws + draw] = narrowingCounts[draws + draw]! + 1;
  }
  result.narrowingHits[unit] = hits;
}
