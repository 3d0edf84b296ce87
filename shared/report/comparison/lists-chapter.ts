/** 档位名单: who stands in each tier, scenario beside scenario. */
import { figures, heading, table, words } from "../blocks.ts";
import type { Block } from "../schema.ts";
import { comparedResultsWords } from "../words/compared-results-words.ts";
import { comparedTiers } from "./compared-tiers.ts";
import type { ComparisonFacts } from "./comparison-input.ts";

export function listsChapter({ all, names, baseFacts }: ComparisonFacts): Block[] {
  const { called, language } = baseFacts;
  const say = comparedResultsWords[language];
  return comparedTiers(all)
    .filter(({ min }) => min !== null)
    .flatMap(({ ids, label }) => [
      heading(2, label),
      table(
        say.lists(label, baseFacts.scopeName),
        say.listsUnit,
        [words(say.scenario, 1.6), figures(say.number, 0.7), words(say.members, 6)],
        all.map(({ ranked, marked }, index) => {
          const id = ids[index] ?? null;
          // Its dataset has no such tier, which is not the same as nobody in it.
          if (id === null) return [names[index] ?? "", "—", "—"];
          const members = ranked.filter(({ tier }) => tier.at(-1) === id);
          return [
            names[index] ?? "",
            String(members.length),
            members.map(({ code, name }) => marked(code, name)).join(called.list) || called.none,
          ];
        }),
      ),
    ]);
}
