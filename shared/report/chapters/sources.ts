/** 数据来源: where the figures come from, and how sure each kind of them is. */
import { provenanceOf } from "../../dataset/provenance-of.ts";
import { figureStatuses } from "../../dataset/schema.ts";
import { figures, heading, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import { statusNames } from "../names.ts";
import type { Block } from "../schema.ts";

const indicators = [
  ["valueAdded", "三次产业增加值"],
  ["capitalOutputRatio", "资本产出比"],
  ["investmentRatio", "投资率"],
  ["employment", "就业人员"],
  ["urbanEmploymentShare", "城镇就业占比"],
  ["urbanJobs", "城镇新增就业"],
  ["population", "常住人口"],
  ["income", "城乡居民收入"],
  ["reference.growth", "参考增速"],
] as const;

export function sourcesChapter({ dataset }: Facts): Block[] {
  const { units, sources, breaks, vintage } = dataset;
  const count = (path: string) =>
    figureStatuses.map((status) =>
      String(units.filter((unit) => provenanceOf(unit, path)?.status === status).length),
    );
  const broken = breaks.map(({ reason }) => reason).join("；");
  return [
    heading(2, "口径"),
    paragraph(
      `${vintage ?? "数据集没有注明口径。"}${broken === "" ? "" : `口径变动：${broken}。变动前后的总量不直接相比。`}`,
    ),
    heading(2, "数据状态"),
    table(
      "各项基年数据的状态",
      "个（单元）",
      [words("项目", 3), ...figureStatuses.map((status) => figures(statusNames[status]))],
      indicators.map(([path, name]) => [name, ...count(path)]),
      "实测为公布数；推算由公布数经运算得出；估计为缺少公布数时的替代；缺失不作零处理。",
    ),
    heading(2, "来源"),
    {
      ...table(
        "数据来源",
        "",
        [words("编号", 0.8), words("来源", 4.4), words("年份", 0.8), words("说明", 4)],
        Object.entries(sources).map(([id, { title, year, note, where }]) => [
          id,
          title,
          year === undefined ? "" : String(year),
          [note, where].filter(Boolean).join("；"),
        ]),
      ),
      sources: Object.keys(sources),
    },
  ];
}
