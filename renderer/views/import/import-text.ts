/** What a column or row of the sheet is taken for, in words. */
import type { ColumnUse, Indicator, Mapping, RowMatch, Scale } from "../../../shared/import/schema.ts";
import type { Words } from "../../words/use-words.ts";
import { figureFormats } from "../data/figures/figure-indicators.ts";
import { rowPart } from "./sheet-look.ts";

export function indicatorText(indicator: Indicator, words: Words): string {
  return words(figureFormats[indicator].name);
}

/** “地区生产总值”, or what else the column tells. */
export function columnUseText(use: ColumnUse | undefined, words: Words): string {
  if (use === undefined) return words("import.use.none");
  return use.use === "figure" ? indicatorText(use.indicator, words) : words(`import.use.${use.use}`);
}

/** “2024 年 万元”; "" where it is no figure. */
export function columnUseDetail(use: ColumnUse | undefined, words: Words): string {
  if (use?.use !== "figure") return "";
  return words("import.use.detail", { year: String(use.year), scale: words(`import.scale.${use.scale}`) });
}

/** What the row is taken for. */
export function matchText(mapping: Mapping, row: number, match: RowMatch | undefined, words: Words): string {
  const part = rowPart(mapping, row);
  if (part !== "figures") return words(`import.part.${part}`);
  if (match === undefined) return "";
  switch (match.kind) {
    case "unit":
      return match.name ?? match.label;
    case "prefecture":
      return words("import.match.prefecture", { name: match.name ?? match.label });
    default:
      return words(`import.match.${match.kind}`);
  }
}

/** The units that figures of an indicator may be written in. */
export function scalesOf(indicator: Indicator): readonly Scale[] {
  switch (indicator) {
    case "population":
    case "employment":
    case "urbanJobs":
      return ["wan-people", "people"];
    case "urbanEmploymentShare":
    case "investmentRatio":
      return ["percent", "fraction"];
    case "realGrowth":
      return ["percent", "fraction", "index"];
    case "income.urban":
    case "income.rural":
      return ["yuan"];
    default:
      return ["yi-yuan", "wan-yuan", "qian-yuan", "yuan"];
  }
}
