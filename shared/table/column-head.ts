import type { Language } from "../words/language.ts";
import type { ExportedColumn } from "./exported-table.ts";

/** A name with its unit: “地区生产总值（亿元，名义值）”. */
export type Bracketed = (name: string, unit: string) => string;

export const brackets: Readonly<Record<Language, Bracketed>> = {
  "zh-CN": (name, unit) => `${name}（${unit}）`,
  en: (name, unit) => `${name} (${unit})`,
};

export function columnHead(
  { name, unit }: Pick<ExportedColumn, "name" | "unit">,
  bracketed: Bracketed,
): string {
  return unit === null || unit === "" ? name : bracketed(name, unit);
}
