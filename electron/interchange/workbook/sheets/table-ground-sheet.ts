/** 来源与说明: of what, on which figures, at which prices and when a table was made. */
import { provenanceOf } from "../../../../shared/dataset/provenance-of.ts";
import type { Dataset, Unit } from "../../../../shared/dataset/schema.ts";
import { type TableWords, tableWords } from "../../../../shared/report/words/table-words.ts";
import type { ExportedTable } from "../../../../shared/table/exported-table.ts";
import type { Language } from "../../../../shared/words/language.ts";
import { type CellValue, type WorkbookSheet, words } from "../sheet.ts";

export interface TableGround {
  /** Names of the scenarios, `null` for a dataset's reference. */
  readonly scenarios: readonly (string | null)[];
  readonly datasets: readonly { readonly dataset: Dataset; readonly hash: string }[];
  /** Paths of the figures involved; absent: any. */
  readonly figures?: readonly string[] | undefined;
  /** Codes of the units involved; absent: all. */
  readonly units?: readonly string[] | undefined;
  readonly engine: string;
  readonly author: string | null;
  /** ISO date. */
  readonly date: string;
}

export function tableGroundSheet(
  table: ExportedTable,
  ground: TableGround,
  language: Language,
): WorkbookSheet {
  const say = tableWords[language];
  const { scenarios, datasets, engine, author, date } = ground;
  const rows: CellValue[][] = [
    [say.table, table.title],
    ...scenarios.map((name) => [say.scenario, name ?? say.reference]),
    ...datasets.flatMap((each) => datasetRows(each, say)),
    ...(datasets.length === 0 ? [] : [[say.prices, say.pricesText(baseYears(datasets))]]),
    ...table.notes.map((note) => [say.note, note]),
    [say.blank, say.blankText],
    ...datasets.flatMap(({ dataset }) => sourceRows(dataset, ground, say)),
    ...(author === null ? [] : [[say.author, author]]),
    [say.engine, engine],
    [say.date, date.slice(0, 10)],
  ];
  return { name: say.sheet, columns: [words(say.item, 16), words(say.content, 110)], rows, frozenColumns: 1 };
}

function datasetRows({ dataset, hash }: TableGround["datasets"][number], say: TableWords): CellValue[][] {
  return [
    [say.dataset, say.datasetText(dataset.title, dataset.id, hash.slice(0, 16))],
    [say.vintage, dataset.vintage ?? say.noVintage],
    ...dataset.breaks.map(({ reason }) => [say.broken, reason]),
  ];
}

function baseYears(datasets: TableGround["datasets"]): string {
  return [...new Set(datasets.map(({ dataset }) => dataset.baseYear))].join("、");
}

/** Each source of the figures involved, with what it was taken for. */
function sourceRows(dataset: Dataset, { figures, units }: TableGround, say: TableWords): CellValue[][] {
  const involved = figures === undefined ? null : sourcesOf(dataset, figures, units);
  return Object.entries(dataset.sources)
    .filter(([id]) => involved === null || involved.has(id))
    .map(([id, { title, year, note, where }]) => [
      say.source(id),
      [title, year === undefined ? "" : String(year), note, where].filter(Boolean).join(say.comma),
    ]);
}

function sourcesOf(
  dataset: Dataset,
  figures: readonly string[],
  codes: readonly string[] | undefined,
): ReadonlySet<string> {
  const wanted = codes === undefined ? null : new Set(codes);
  const found = new Set<string>();
  const look = (of: Pick<Unit, "provenance">) => {
    for (const path of figures) {
      const own = Object.keys(of.provenance).filter((at) => at.startsWith(`${path}.`));
      for (const at of [path, ...own]) {
        const source = provenanceOf(of, at)?.source;
        if (source != null) found.add(source);
      }
    }
  };
  for (const unit of dataset.units) if (wanted === null || wanted.has(unit.code)) look(unit);
  look(dataset);
  return found;
}
