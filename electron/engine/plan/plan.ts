/** A plan: everything a projection needs, resolved to numbers. Arrays are read only, and shared between plans. */
import type { TargetScope } from "../../../shared/dataset/schema.ts";
import type { Closure } from "../../../shared/scenario/schema.ts";
import type { TierLadder } from "../model/tiers.ts";
import type { Actuals } from "./actuals.ts";
import type { BaseFigures } from "./base-figures.ts";
import type { BySector, Columns } from "./columns.ts";
import type { Years } from "./path-row.ts";
import type { PlanProblem } from "./problems.ts";

/** The two ways in which the equations close; `target` runs as `growth` with an addition to the investment ratio. */
export type EngineClosure = Exclude<Closure, "target">;

export interface Plan extends Years {
  readonly closure: EngineClosure;
  readonly horizon: number;
  readonly codes: readonly string[];
  readonly base: BaseFigures;

  /** Resolved assumptions, `[unit * years + t]`. The base year holds the unit's own investment ratio; its rates mean nothing. */
  readonly columns: Columns;
  /** What drives the trend: the columns of `growth`, or of `tfpGrowth` in the factors closure. */
  readonly rates: BySector;

  /** s⁰, n⁰, gu⁰ and gr⁰: the reference, against which the scenario's are held. */
  readonly reference: Columns;
  /** g⁰: real GDP growth of the unit in the run without a scenario, same closure and horizon. */
  readonly referenceGrowth: Float64Array;

  /** 亿元 at base-year prices entering capital, `[unit * years + t]`. */
  readonly projectInvestment: Float64Array;
  /** 亿元 at base-year prices added to output. */
  readonly projectValueAdded: BySector;
  /** 万人 of 城镇新增就业 from projects and levers. */
  readonly extraJobs: Float64Array;

  /** `[unit]`: the last t whose growth is as published, 0 where none is; nothing the planner asks for moves the years up to it. */
  readonly settled: Int32Array;
  /** Null where the scenario takes no growth as published. */
  readonly actuals: Actuals | null;
  /** Whether a census revision moves the base year's levels. */
  readonly isRevised: boolean;

  /** κ of each unit: 万人 for a percentage point of growth. */
  readonly jobsPerPoint: Float64Array;
  /** η of both incomes. */
  readonly passThrough: { readonly urban: number; readonly rural: number };

  /** For each target scope 1 where the unit counts. */
  readonly inScope: Readonly<Record<TargetScope, Uint8Array>>;
  /** The scope the scenario is judged in, the dataset's where it says nothing. */
  readonly targetScope: TargetScope;
  readonly ladder: TierLadder;
  readonly problems: readonly PlanProblem[];
}
