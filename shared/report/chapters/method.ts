/** 方法与局限: how the figures come about, how far they carry, and what was checked. */
import { heading, paragraph } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import type { Block } from "../schema.ts";
import { methodWords } from "../words/method-words.ts";
import { amount, percent } from "../written.ts";

export function methodChapter(facts: Facts): Block[] {
  const { dataset, result, scenario, baseYear, horizon, called, language } = facts;
  const { parameters } = dataset;
  const say = methodWords[language];
  return [
    heading(2, say.method),
    paragraph(say.output(amount(parameters.capitalShare), percent(parameters.depreciation))),
    paragraph(say.closure(called.closures[scenario.closure])),
    paragraph(say.jobs(amount(parameters.jobsPerPoint))),
    ...levelParagraphs(facts),
    heading(2, say.checks),
    paragraph(auditText(facts)),
    heading(2, say.limitsHeading),
    ...say.limits.map((text, index) => paragraph(`${index + 1}. ${text}`)),
    paragraph(
      say.versions({
        engine: result.engine,
        dataset: dataset.id,
        hash: result.dataset.hash.slice(0, 16),
        baseYear,
        horizon,
      }),
    ),
  ];
}

/** Only of what the scenario does. */
function levelParagraphs({
  scenario: { censusRevisions, actualsThrough },
  baseYear,
  horizon,
  language,
}: Facts): Block[] {
  const say = methodWords[language];
  const isRevised = Object.values(censusRevisions).some(({ share }) => share !== 0);
  const isActual = actualsThrough !== undefined && actualsThrough > baseYear;
  return [
    ...(isRevised ? [paragraph(say.revised)] : []),
    ...(isActual ? [paragraph(say.asPublished(Math.min(actualsThrough, horizon)))] : []),
  ];
}

function auditText({ result, baseYear, called, language }: Facts): string {
  const { countySum, published, ratio, amplifiedYears, revisedSum } = result.province.audit;
  const say = methodWords[language];
  return called.sentences([
    countySum === null || published === null || ratio === null
      ? say.noSum
      : say.sum(baseYear, amount(countySum), amount(published), percent(ratio)),
    revisedSum === undefined ? "" : say.revisedSum(amount(revisedSum)),
    amplifiedYears.length === 0 ? say.notAmplified : say.amplified(amplifiedYears),
  ]);
}
