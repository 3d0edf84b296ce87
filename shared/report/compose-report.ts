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
import { chineseNumber } from "./numerals.ts";
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
  const number = createNumbering();
  const wanted = new Set(wish.chapters);
  let previous: ChapterId | null = null;
  const composed = chapterIds.flatMap((id) => {
    if (!wanted.has(id)) return [];
    const { title, blocks } = chapters[id];
    const content = blocks(facts, wish);
    if (content.length === 0) return [];
    const named = number.chapter(title);
    // Pages of single units stand apart from what is before and after.
    const newPage = id === "counties" || previous === "counties";
    previous = id;
    const head: Block = { kind: "heading", level: 1, text: named, newPage };
    return [{ id, title: named, blocks: [head, ...content.map(number.block)] }];
  });
  const { scenario, dataset, date, author } = input;
  const inScope = new Set(facts.ranked.map(({ code }) => code));
  return {
    title: `${dataset.province.name}县域经济推演报告`,
    lines: [
      `方案：${scenario.name}`,
      `数据：${dataset.title}`,
      ...(author === null ? [] : [`编写：${author}`]),
      `日期：${chineseDate(date)}`,
    ],
    chapters: composed,
    ground: {
      tiers: facts.tiers.map((tier) => ({ ...tier })),
      units: dataset.units.map(({ code, name, prefecture }) => ({
        code,
        name,
        prefecture,
        inScope: inScope.has(code),
      })),
    },
  };
}

function createNumbering() {
  const counts = { chapter: 0, section: 0, point: 0, table: 0, figure: 0 };
  return {
    chapter(title: string): string {
      counts.chapter += 1;
      counts.section = 0;
      return `${chineseNumber(counts.chapter)}、${title}`;
    },
    block(block: Block): Block {
      switch (block.kind) {
        case "heading":
          return { ...block, text: numbered(block) };
        case "table":
          counts.table += 1;
          return { ...block, title: `表 ${counts.table} ${block.title}` };
        case "figure":
          counts.figure += 1;
          return { ...block, title: `图 ${counts.figure} ${block.title}` };
        case "paragraph":
          return block;
      }
    },
  };

  function numbered({ level, text }: Extract<Block, { kind: "heading" }>): string {
    if (level === 2) {
      counts.section += 1;
      counts.point = 0;
      return `（${chineseNumber(counts.section)}）${text}`;
    }
    counts.point += 1;
    return `${counts.point}. ${text}`;
  }
}

/** “2026 年 1 月 31 日”. */
function chineseDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
}
