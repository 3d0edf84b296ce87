/** A report from results: the chapters wished for, with headings, tables and figures numbered. */
import { adjustmentsChapter } from "./chapters/adjustments.ts";
import { cheapestPathChapter } from "./chapters/cheapest-path.ts";
import { countyPagesChapter } from "./chapters/county-pages.ts";
import { jobsIncomesChapter } from "./chapters/jobs-incomes.ts";
import { methodChapter } from "./chapters/method.ts";
import { sourcesChapter } from "./chapters/sources.ts";
import { summaryChapter } from "./chapters/summary.ts";
import { tierListsChapter } from "./chapters/tier-lists.ts";
import { uncertaintyChapter } from "./chapters/uncertainty.ts";
import { type Facts, factsOf } from "./facts.ts";
import { chineseDate, groundOf, numberedChapters } from "./numbered-chapters.ts";
import type { ReportInput } from "./report-input.ts";
import { type Block, type ChapterId, chapterIds, type Report, type ReportWish } from "./schema.ts";

const chapters: Readonly<
  Record<ChapterId, { readonly title: string; blocks(facts: Facts, wish: ReportWish): Block[] }>
> = {
  summary: { title: "摘要", blocks: summaryChapter },
  tiers: { title: "档位名单", blocks: tierListsChapter },
  counties: { title: "县(市)专页", blocks: (facts, { units }) => countyPagesChapter(facts, units) },
  adjustments: { title: "假设调整", blocks: adjustmentsChapter },
  jobs: { title: "就业与收入", blocks: jobsIncomesChapter },
  uncertainty: { title: "不确定性", blocks: uncertaintyChapter },
  path: { title: "达标路径", blocks: cheapestPathChapter },
  method: { title: "方法与局限", blocks: methodChapter },
  sources: { title: "数据来源", blocks: sourcesChapter },
};

/** A chapter with nothing to say (no ensemble, no unit chosen) is left out. */
export function composeReport(input: ReportInput, wish: ReportWish): Report {
  const facts = factsOf(input);
  const parts = chapterIds
    .filter((id) => wish.chapters.includes(id))
    .map((id) => ({ id, title: chapters[id].title, blocks: chapters[id].blocks(facts, wish) }));
  const { scenario, dataset, date, author } = input;
  return {
    title: `${dataset.province.name}县域经济推演报告`,
    lines: [
      `方案：${scenario.name}`,
      `数据：${dataset.title}`,
      ...(author === null ? [] : [`编写：${author}`]),
      `日期：${chineseDate(date)}`,
    ],
    chapters: numberedChapters(parts),
    ground: groundOf(facts),
  };
}
