import { limits } from "../../../../shared/report/chapters/method.ts";
import { closureNames, scopeNames } from "../../../../shared/report/names.ts";
import type { ReportInput } from "../../../../shared/report/report-input.ts";
import { figures, type WorkbookSheet, words } from "../sheet.ts";

/** 来源: the dataset's sources. */
export function sourceSheet({ dataset }: ReportInput): WorkbookSheet {
  return {
    name: "来源",
    columns: [
      words("编号", 8),
      words("来源", 60),
      figures("年份", "year", 8),
      words("说明", 60),
      words("出处", 48),
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
export function noteSheet({ scenario, dataset, result, ensemble, author, date }: ReportInput): WorkbookSheet {
  const years = `${result.years[0]}—${result.years.at(-1)}`;
  return {
    name: "说明",
    columns: [words("项目", 16), words("内容", 120)],
    rows: [
      ["方案", scenario.name],
      ["推演口径", closureNames[scenario.closure]],
      ["计入范围", scopeNames[result.province.scope]],
      ["推演年份", years],
      ["数据集", `${dataset.title}（${dataset.id}）`],
      ["数据校验", result.dataset.hash],
      ["口径", dataset.vintage ?? "数据集没有注明口径。"],
      ...dataset.breaks.map(({ reason }) => ["口径变动", reason]),
      ["名义值", "按当年价格计算；档位与目标均按名义值判断。"],
      ["实际值", `按 ${dataset.baseYear} 年不变价格计算；增速均为实际增速。`],
      ["空格", "没有数据，不作零处理。"],
      ["状态", "实测为公布数；推算由公布数经运算得出；估计为缺少公布数时的替代；缺失为没有数据。"],
      [
        "集合推演",
        ensemble === null
          ? "本工作簿没有集合推演的结果。"
          : `抽样 ${ensemble.draws} 次，种子 ${ensemble.seed}；概率是抽样中成立的比例。`,
      ],
      ...limits.map((text) => ["局限", text]),
      ...result.problems.map(({ message }) => ["须注意", message]),
      ["引擎版本", result.engine],
      ...(author === null ? [] : [["编写", author]]),
      ["日期", date.slice(0, 10)],
    ],
    frozenColumns: 1,
  };
}
