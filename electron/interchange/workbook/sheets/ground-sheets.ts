import { namesIn } from "../../../../shared/report/names.ts";
import type { ReportInput } from "../../../../shared/report/report-input.ts";
import { methodWords } from "../../../../shared/report/words/method-words.ts";
import { workbookWords } from "../../../../shared/report/words/workbook-words.ts";
import { figures, type WorkbookSheet, words } from "../sheet.ts";

/** 来源: the dataset's sources. */
export function sourceSheet({ dataset, language }: ReportInput): WorkbookSheet {
  const say = workbookWords[language].sources;
  return {
    name: say.sheet,
    columns: [
      words(say.id, 8),
      words(say.source, 60),
      figures(say.year, "year", 8),
      words(say.note, 60),
      words(say.where, 48),
    ],
    rows: Object.entries(dataset.sources).map(([id, { title, year, note, where }]) => [
      id,
      title,
      year ?? null,
      note ?? null,
      where ?? null,
    ]),
    frozenColumns: 1,
  };
}

/** 说明: what the figures are and how far they carry. */
export function noteSheet(input: ReportInput): WorkbookSheet {
  const { scenario, dataset, result, ensemble, author, date, language } = input;
  const called = namesIn[language];
  const say = workbookWords[language].notes;
  return {
    name: say.sheet,
    columns: [words(called.column.item, 16), words(say.content, 120)],
    rows: [
      [say.scenario, scenario.name],
      [say.closure, called.closures[scenario.closure]],
      [say.scope, called.scopes[result.province.scope]],
      [say.years, `${result.years[0]}${called.between}${result.years.at(-1)}`],
      [say.dataset, say.datasetText(dataset.title, dataset.id)],
      [say.hash, result.dataset.hash],
      [say.vintage, dataset.vintage ?? called.noVintage],
      ...dataset.breaks.map(({ reason }) => [say.broken, reason]),
      [say.nominal, say.nominalText],
      [say.real, say.realText(dataset.baseYear)],
      [say.blank, say.blankText],
      [say.status, say.statusText],
      [say.ensemble, ensemble === null ? say.noEnsemble : say.ensembleText(ensemble.draws, ensemble.seed)],
      ...methodWords[language].limits.map((text) => [say.limit, text]),
      ...result.problems.map(({ message }) => [say.problem, message]),
      [say.engine, result.engine],
      ...(author === null ? [] : [[say.author, author]]),
      [say.date, date.slice(0, 10)],
    ],
    frozenColumns: 1,
  };
}
