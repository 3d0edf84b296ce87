/** A province that does not exist: eight units in two prefectures, with tiers of its own. */
import type { z } from "zod";
import type { CellValue } from "../../electron/interchange/workbook/sheet.ts";
import type { importAimSchema } from "../../shared/import/schema.ts";

export const madeUpAim: Extract<z.input<typeof importAimSchema>, { kind: "province" }> = {
  kind: "province",
  like: "yunnan-2023",
  id: "shiyan-2024",
  title: "试验省县域数据集 2024",
  province: { code: "990000", name: "试验省" },
  baseYear: 2024,
  targets: {
    horizon: 2030,
    scope: "counties",
    urbanJobsPerYear: 4,
    tiers: [
      { id: "over300", min: 300, minInclusive: false, count: 2 },
      { id: "from100to300", min: 100, minInclusive: true, count: 3 },
    ],
  },
};

/** Code, name, prefecture, kind, three sectors in 亿元, population in 万人. */
const units: readonly (readonly CellValue[])[] = [
  ["990102", "东城区", "甲子市", "市辖区", 4, 210, 340, 88.1],
  ["990121", "清源县", "甲子市", "县", 21.5, 60.2, 48.3, 41.2],
  ["990122", "白石县", "甲子市", "县", 18.2, 31, 29.8, 30.5],
  ["990181", "临江市", "甲子市", "县级市", 25, 180.5, 141.5, 62],
  ["990221", "南溪县", "乙丑州", "县", 15.1, 22.4, 26.5, 28.8],
  ["990222", "北原自治县", "乙丑州", "自治县", 9.7, 8.1, 14.2, 17.9],
  ["990223", "长岭县", "乙丑州", "县", 30.3, 45.6, 51.1, 50.4],
  ["990281", "海晏市", "乙丑州", "县级市", 22, 95, 108, 44.6],
];

export const madeUpRows: readonly (readonly CellValue[])[] = [
  [
    "代码",
    "名称",
    "所属市州",
    "类别",
    "第一产业增加值（亿元）",
    "第二产业增加值（亿元）",
    "第三产业增加值（亿元）",
    "年末常住人口（万人）",
  ],
  ...units,
];
