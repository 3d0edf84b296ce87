/** A generic spreadsheet engine computing the same province, and the engine, after one input has changed. */
import { createPlanCompiler, createProjection, projectPlan } from "../../electron/engine/run/engine.ts";
import type { BenchPart } from "./bench-proof.ts";
import { edited, horizonNominal, mostApart, yunnan } from "./edited-province.ts";
import { medians } from "./interleave.ts";
import { buildSheet, findSheets } from "./sheet-peer.ts";
import { timingTable } from "./timing.ts";

const title = { zh: "电子表格引擎", en: "A spreadsheet engine" };

export const sheetPart: BenchPart = async ({ form, say }, pass) => {
  // It may have to be fetched: no work for the short form.
  const Sheets = form === "long" ? findSheets() : null;
  if (Sheets === null) {
    if (form === "long") say("hyperformula：不在本机，也未能取得（peer not available）。");
    return { tables: [], verdicts: [] };
  }
  const compiler = createPlanCompiler(yunnan);
  const rates = [0.06, 0.061];
  const plans = rates.map((rate) => compiler.compile(edited(yunnan, rate)));
  const [plan] = plans;
  if (plan === undefined) throw new Error("no plan");
  const into = createProjection(plan.codes.length, plan.years);
  const start = performance.now();
  const sheet = buildSheet(Sheets, plan);
  const built = performance.now() - start;
  let turn = 0;
  const [engine = Number.NaN, whole = Number.NaN] = medians(
    [
      {
        name: "engine",
        calls: 20,
        work: () => projectPlan(compiler.compile(edited(yunnan, rates[turn++ % 2]!)), into),
      },
      { name: "sheet", calls: 1, work: () => sheet.setRate(rates[turn++ % 2]!) },
    ],
    15,
  );
  const apart = plans.map((each, index) => {
    sheet.setRate(rates[index]!);
    return mostApart(sheet.horizonNominal(), horizonNominal(each, projectPlan(each, into)));
  });
  const against = { zh: "引擎，连同编译", en: "engine, compiling included" };
  return {
    tables: [
      timingTable(
        title,
        [
          {
            what: { zh: "引擎：改一个增速，重算全省", en: "engine: one rate changed, province anew" },
            ms: engine,
          },
          {
            what: {
              zh: `hyperformula：改一格，重算 ${sheet.formulas.toLocaleString("en")} 个公式`,
              en: "hyperformula: one cell changed, formulas anew",
            },
            ms: whole,
            against: { what: against, times: whole / engine },
          },
          { what: { zh: "hyperformula：建表", en: "hyperformula: building the sheet" }, ms: built },
        ],
        pass,
      ),
    ],
    verdicts: [
      {
        claim: {
          zh: "改动前后，表格各县终年名义 GDP 与引擎相同（相对差 ≤ 10⁻⁹）",
          en: "before and after the change the sheet gives the engine's nominal GDP",
        },
        held: Math.max(...apart) <= 1e-9,
        found: Math.max(...apart).toExponential(1),
      },
    ],
  };
};
