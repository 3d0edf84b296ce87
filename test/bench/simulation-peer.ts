/** The same equations in the npm package `simulation`. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plan } from "../../electron/engine/run/engine.ts";
import { findPackage } from "./peers.ts";

type Primitive = object;
/** The part of the package's interface that is used here. */
interface Model {
  Stock(config: { name: string; initial: number }): Primitive;
  Variable(config: { name: string; value: string }): Primitive;
  Flow(from: null, to: Primitive, config: { name: string; rate: string; nonNegative: boolean }): Primitive;
  Link(from: Primitive, to: Primitive): Primitive;
  simulate(): { value(of: Primitive): number };
}
export type ModelClass = new (config: object) => Model;

/** The package's model, or null where it is not there and cannot be fetched. */
export async function findPeer(): Promise<ModelClass | null> {
  const home = findPackage("simulation");
  if (home === null) return null;
  const entry = pathToFileURL(join(home, "src/api/Model.js")).href;
  const module = (await import(entry)) as { Model: ModelClass };
  return module.Model;
}

/** One unit's stocks and flows by Euler steps of a year, as `simulation` would have them written. */
interface UnitModel {
  stock(name: string, initial: number): void;
  variable(name: string, equation: string): void;
  /** Adds `equation` to the stock every year. */
  flow(to: string, equation: string): void;
  of(name: string): Primitive;
}

/**
 * The province in the package: trend, capital, employment, output, prices and nominal GDP of
 * every unit, the growth closure. Jobs, incomes, growth rates and implied TFP are left out, to
 * the package's advantage. Rates must be the same in every projected year.
 */
export function buildPeer(PeerModel: ModelClass, plan: Plan): () => Float64Array {
  const model = new PeerModel({
    timeStart: 0,
    timeLength: plan.years - 1,
    timeStep: 1,
    algorithm: "Euler",
    timeUnits: "Years",
  });
  const nominals = plan.codes.map((_, u) => buildUnit(unitModel(model, u), plan, u));
  return () => {
    const results = model.simulate();
    return Float64Array.from(nominals, (nominal) => results.value(nominal));
  };
}

function buildUnit(unit: UnitModel, plan: Plan, u: number): Primitive {
  const { base, columns, reference } = plan;
  const at = u * plan.years;
  const rate = (column: Float64Array) => column[at + 1]!;
  const nominal: string[] = [];
  for (const [index, sector] of (["primary", "secondary", "tertiary"] as const).entries()) {
    unit.stock(`T${index}`, base.valueAdded[index]![u]!);
    unit.flow(`T${index}`, `[T${index}]*${rate(plan.rates[index]!)}`);
    unit.stock(`P${index}`, 1);
    unit.flow(`P${index}`, `[P${index}]*${rate(columns[`deflator.${sector}`])}`);
    nominal.push(`[P${index}]*[T${index}]`);
  }
  unit.stock("K", base.capital[u]!);
  unit.stock("KT", base.capital[u]!);
  unit.stock("L", base.employment[u]!);
  unit.stock("LT", base.employment[u]!);
  const share = rate(columns.capitalShare);
  unit.variable("YT", "[T0]+[T1]+[T2]");
  unit.variable("E", `([K]/[KT])^${share}*([L]/[LT])^${1 - share}`);
  unit.variable("Y", "[YT]*[E]");
  const first = columns.investmentRatio[at]!;
  const ratio = (ofYears: Float64Array) => `IfThenElse(Years < 1, ${first}, ${rate(ofYears)})`;
  unit.flow("K", `[Y]*${ratio(columns.investmentRatio)}-[K]*${rate(columns.depreciation)}`);
  unit.flow("KT", `[YT]*${ratio(reference.investmentRatio)}-[KT]*${rate(columns.depreciation)}`);
  unit.flow("L", `[L]*${rate(columns.employmentGrowth)}`);
  unit.flow("LT", `[LT]*${rate(reference.employmentGrowth)}`);
  unit.variable("N", `(${nominal.join("+")})*[E]`);
  return unit.of("N");
}

function unitModel(model: Model, u: number): UnitModel {
  const made = new Map<string, Primitive>();
  const of = (name: string) => {
    const found = made.get(name);
    if (found === undefined) throw new Error(`no primitive ${name}`);
    return found;
  };
  const named = (equation: string) => equation.replaceAll(/\[(\w+)\]/g, (_, name) => `[${name}u${u}]`);
  const link = (equation: string, to: Primitive) => {
    for (const name of new Set(equation.match(/\[\w+\]/g))) model.Link(of(name.slice(1, -1)), to);
  };
  return {
    of,
    stock: (name, initial) => {
      made.set(name, model.Stock({ name: `${name}u${u}`, initial }));
    },
    variable: (name, equation) => {
      const variable = model.Variable({ name: `${name}u${u}`, value: named(equation) });
      made.set(name, variable);
      link(equation, variable);
    },
    flow: (to, equation) => {
      const rate = named(equation);
      link(equation, model.Flow(null, of(to), { name: `d${to}u${u}`, rate, nonNegative: false }));
    },
  };
}
