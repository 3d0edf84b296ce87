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
import { groundOf, numberedChapters } from "./numbered-chapters.ts";
import type { ReportInput } from "./report-input.ts";
import { type Block, type ChapterId, chapterIds, type Report, type ReportWish } from "./schema.ts";
import { frameWords } from "./words/frame-words.ts";

const chapters: Readonly<Record<ChapterId, (facts: Facts, wish: ReportWish) => Block[]>> = {
  summary: summaryChapter,
  tiers: tierListsChapter,
  counties: (facts, { units }) => countyPagesChapter(facts, units),
  adjustments: adjustmentsChapter,
  jobs: jobsIncomesChapter,
  uncertainty: uncertaintyChapter,
  path: cheapestPathChapter,
  method: methodChapter,
  sources: sourcesChapter,
};

/** A chapter with nothing to say (no ensemble, no unit chosen) is left out. */
export function composeReport(input: ReportInput, wish: ReportWish): Report {
  const facts = factsOf(input);
  const { scenario, dataset, date, author, language } = input;
  const say = frameWords[language];
  const parts = chapterIds
    .filter((id) => wish.chapters.includes(id))
    .map((id) => ({ id, title: say.chapters[id], blocks: chapters[id](facts, wish) }));
  return {
    language,
    title: say.title(dataset.province.name),
    lines: [
      say.scenarios([scenario.name]),
      say.data([dataset.title]),
      ...(author === null ? [] : [say.author(author)]),
      say.date(date),
    ],
    chapters: numberedChapters(parts, language),
    ground: groundOf(facts),
  };
}
