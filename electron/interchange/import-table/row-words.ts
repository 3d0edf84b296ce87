/** Rows that are no unit: totals, footnotes. */
import { normalLabel } from "./normal-label.ts";

export type RowWord =
  /** The sum of the whole province. */
  | "province"
  /** A sum whose extent its place in the table tells. */
  | "sum"
  /** The sum of a prefecture's units, or of its districts. */
  | "part"
  | "districts"
  | "footnote";

const words: readonly (readonly [RowWord, RegExp])[] = [
  ["footnote", /^(?:注|备注|说明|资料来源|数据来源|来源|本表|Notes?|Sources?)(?:[::1-9一二三四五]|$)/iu],
  ["footnote", /^(?:注|说明|本表).{6,}/u],
  ["province", /^(?:全省|总计|全省合计|全省总计|全省总和|省合计|provincetotal|wholeprovince)(?:\(.*\))?$/iu],
  ["sum", /^(?:合计|共计|total)(?:\(.*\))?$/iu],
  ["districts", /^(?:市辖区|市区|辖区)(?:合计|小计)?$/u],
  ["part", /^(?:小计|县\(?市、?区?\)?(?:合计|小计)|县域合计|全州|全市|全区|全地区|subtotal)(?:\(.*\))?$/iu],
];

export function rowWord(label: string): RowWord | null {
  const name = normalLabel(label);
  return words.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
