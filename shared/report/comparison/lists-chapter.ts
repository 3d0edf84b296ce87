/** 档位名单: who stands in each tier, scenario beside scenario. */
import { figures, heading, table, words } from "../blocks.ts";
import type { Block } from "../schema.ts";
import type { ComparisonFacts } from "./comparison-input.ts";

export function listsChapter({ all, names, baseFacts }: ComparisonFacts): Block[] {
  return baseFacts.tiers
    .filter(({ min }) => min !== null)
    .flatMap(({ id, label }) => [
      heading(2, label),
      table(
        `${label}的${baseFacts.scopeName}`,
        "个；终年，按名义值划档，由大到小",
        [words("方案", 1.6), figures("个数", 0.7), words("名单", 6)],
        all.map(({ ranked, marked }, index) => {
          const members = ranked.filter(({ tier }) => tier.at(-1) === id);
          return [
            names[index] ?? "",
            String(members.length),
            members.map(({ code, name }) => marked(code, name)).join("、") || "无",
          ];
        }),
      ),
    ]);
}
