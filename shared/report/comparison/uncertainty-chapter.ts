/** 不确定性: how likely each target is in each of the scenarios that have been drawn. */
import { figures, paragraph, table, words } from "../blocks.ts";
import type { Block } from "../schema.ts";
import { uncertaintyWords } from "../words/uncertainty-words.ts";
import { amount, wholeNumber } from "../written.ts";
import { comparedTiers } from "./compared-tiers.ts";
import type { ComparisonFacts } from "./comparison-input.ts";

export function comparedUncertainty({ all, names, baseFacts }: ComparisonFacts): Block[] {
  if (all.every(({ ensemble }) => ensemble === null)) return [];
  const { called, language } = baseFacts;
  const say = uncertaintyWords[language];
  const drawn = all.map(({ ensemble, result }) => ensemble?.province[result.province.scope] ?? null);
  const missing = names.filter((_, index) => drawn[index] === null);
  const sizes = all.flatMap(({ ensemble }, index) =>
    ensemble === null
      ? []
      : [say.comparedSize(names[index] ?? "", wholeNumber(ensemble.draws), ensemble.seed)],
  );
  const tiers = comparedTiers(all).filter(({ min }) => min !== null);
  const lined = new Set(tiers.flatMap(({ ids }) => ids));
  const others = [...new Set(drawn.flatMap((each) => Object.keys(each?.targets ?? {})))].filter(
    (id) => !lined.has(id),
  );
  const targets = [...tiers, ...others.map((id) => ({ label: "—", ids: all.map((): string | null => id) }))];
  const columns = [words(called.column.target, 3), ...names.map((each) => figures(each, 1.6))];
  return [
    paragraph(say.compared(sizes, missing)),
    table(say.probabilities, say.horizon, columns, [
      ...targets.map(({ label, ids }) => [
        called.aim(ids.find((id) => id !== null) ?? "", label),
        ...drawn.map((each, index) => {
          const id = ids[index] ?? null;
          return each === null || id === null ? "—" : called.chance(each.targets[id]?.probability);
        }),
      ]),
      [say.allTargets, ...drawn.map((each) => (each === null ? "—" : called.chance(each.all)))],
    ]),
    table(
      say.bands,
      say.bandsUnit,
      [words(say.quantile, 3), ...columns.slice(1)],
      [
        ...(["p05", "p50", "p95"] as const).map((level) => [
          { p05: "5%", p50: "50%", p95: "95%" }[level],
          ...all.map(({ ensemble }) => amount(ensemble?.band[level].at(-1))),
        ]),
      ],
    ),
  ];
}
