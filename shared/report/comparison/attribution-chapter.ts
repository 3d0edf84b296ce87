/** 差异的来源: the exact attribution of the difference in nominal GDP to kinds of assumptions. */
import { type Attribution, leverGroups } from "../../result/answers.ts";
import { figure, figures, heading, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import type { Block } from "../schema.ts";
import { comparedResultsWords } from "../words/compared-results-words.ts";
import { amount, signed } from "../written.ts";
import type { ComparisonFacts } from "./comparison-input.ts";

export function attributionChapter(facts: ComparisonFacts): Block[] {
  const { names, others, baseFacts } = facts;
  const say = comparedResultsWords[baseFacts.language];
  return others.flatMap(({ attribution }, index) => {
    const name = names[index + 1] ?? "";
    const head = heading(2, say.against(name, names[0] ?? ""));
    if (attribution === null) return [head, paragraph(say.otherDataset)];
    if (attribution.difference === 0) return [head, paragraph(say.noDifference)];
    return [head, ...attributed(baseFacts, attribution, [names[0] ?? "", name], index)];
  });
}

function attributed(
  { called, language }: Facts,
  attribution: Attribution,
  [from, to]: readonly [string, string],
  index: number,
): Block[] {
  const say = comparedResultsWords[language];
  const { against, value, difference, year, contributions, excluded } = attribution;
  const parts = leverGroups.flatMap((id) => {
    const part = contributions[id];
    return part === undefined ? [] : [{ id, label: say.drivers[id], value: part }];
  });
  const acting = parts.filter((part) => part.value !== 0);
  const unit = called.nominalIn(year, called.province);
  return [
    paragraph(
      called.sentences([
        say.attributed(year, amount(against), amount(value), signed(difference)),
        excluded.length === 0 ? "" : say.excluded(excluded.length),
      ]),
    ),
    figure({
      id: `waterfall-${index + 1}`,
      title: say.waterfall(from, to),
      unit,
      note: null,
      height: 76 + 24 * (acting.length + 3),
      drawing: { kind: "waterfall", from: { label: from, value: against }, to: { label: to, value }, parts },
    }),
    table(
      say.attribution,
      unit,
      [words(say.driver, 3), figures(say.contribution), figures(say.share)],
      [
        ...parts.map((part) => [part.label, signed(part.value), amount((100 * part.value) / difference)]),
        [say.total, signed(difference), amount(100)],
      ],
    ),
  ];
}
