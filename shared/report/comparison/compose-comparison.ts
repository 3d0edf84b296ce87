/** A report of several scenarios: what they assume and what comes of it, held against the first. */
import { methodChapter } from "../chapters/method.ts";
import { sourcesChapter } from "../chapters/sources.ts";
import { chineseDate, groundOf, numberedChapters } from "../numbered-chapters.ts";
import {
  type Block,
  type ComparisonChapterId,
  type ComparisonWish,
  comparisonChapterIds,
  type Report,
} from "../schema.ts";
import { assumptionsChapter } from "./assumptions-chapter.ts";
import { attributionChapter } from "./attribution-chapter.ts";
import { type ComparisonFacts, type ComparisonInput, comparisonFacts } from "./comparison-input.ts";
import { listsChapter } from "./lists-chapter.ts";
import { resultsChapter } from "./results-chapter.ts";
import { comparedSummary } from "./summary-chapter.ts";
import { comparedUncertainty } from "./uncertainty-chapter.ts";

const chapters: Readonly<
  Record<ComparisonChapterId, { readonly title: string; blocks(facts: ComparisonFacts): Block[] }>
> = {
  summary: { title: "摘要", blocks: comparedSummary },
  adjustments: { title: "假设的差异", blocks: assumptionsChapter },
  results: { title: "结果的差异", blocks: resultsChapter },
  attribution: { title: "差异的来源", blocks: attributionChapter },
  tiers: { title: "档位名单", blocks: listsChapter },
  uncertainty: { title: "不确定性", blocks: comparedUncertainty },
  method: { title: "方法与局限", blocks: ({ baseFacts }) => methodChapter(baseFacts) },
  sources: { title: "数据来源", blocks: ({ baseFacts }) => sourcesChapter(baseFacts) },
};

/** A chapter with nothing to say is left out. */
export function composeComparison(input: ComparisonInput, wish: ComparisonWish): Report {
  const facts = comparisonFacts(input);
  const { names, baseFacts, author, date } = facts;
  const datasets = [...new Set(facts.all.map(({ dataset }) => dataset.title))];
  return {
    title: `${baseFacts.dataset.province.name}县域经济推演对比报告`,
    lines: [
      `对比的基础：${names[0]}`,
      `方案：${names.slice(1).join("、")}`,
      `数据：${datasets.join("、")}`,
      ...(author === null ? [] : [`编写：${author}`]),
      `日期：${chineseDate(date)}`,
    ],
    chapters: numberedChapters(
      comparisonChapterIds
        .filter((id) => wish.chapters.includes(id))
        .map((id) => ({ id, title: chapters[id].title, blocks: chapters[id].blocks(facts) })),
    ),
    ground: groundOf(baseFacts),
  };
}
