/** What stands in a table's way, one sentence each; the place is said apart. Values as the import gives them. */
import type { ImportProblemCode, Indicator } from "../import/schema.ts";

export interface ImportProblemSentences {
  readonly problems: Readonly<Record<ImportProblemCode, string>>;
  readonly indicators: Readonly<Record<Indicator, string>>;
}

export const importProblemSentencesZh: ImportProblemSentences = {
  problems: {
    "no-name-column": "没有一列是单元名称或代码。请在表头上指明。",
    "no-figure-column": "没有一列是数值。请在表头上指明各列的指标、年份与单位。",
    "column-twice": "有两列都是 {year} 年{indicator}。请只留一列。",
    "year-after-horizon": "{year} 年晚于数据集的目标年份 {horizon} 年。",
    "row-unknown":
      "{label, select, none {代码{code}} other {“{label}”{code, select, none {} other {（{code}）}}}}不是数据集中的单元。请选定单元，或跳过此行。",
    "row-ambiguous": "“{label}”可能是{names}。请选定其一，或跳过此行。",
    "row-twice": "{name}在第 {other} 行已有数值。请跳过其中一行。",
    "row-renamed": "“{label}”按{year, select, 0 {更名} none {更名} other { {year} 年更名}}后的“{name}”读入。",
    "row-total-differs": "{name}的{indicator}为 {total}，而表中各单元合计为 {sum}。合计行不读入各单元。",
    "unit-missing": "表中没有{name}，沿用原数据集的数值。",
    "cell-empty": "{name}此处为空，不读入。",
    "cell-not-number": "{name}此处“{text}”不是数值。请略去此格、手工录入，或改正后重新打开。",
    "cell-text-number": "{name}此处是文字形式的数，按 {value} 读入。",
    "cell-error": "{name}此处的公式出错（{text}），没有数值。请略去此格、手工录入，或改正后重新打开。",
    "cell-footnote": "{name}此处的数带有注记，按 {value} 读入。",
    "cell-out-of-range":
      "{name}的{indicator, select, none {数值} other {{indicator}}} {value} 不合理。请核对数值与计量单位。",
    "cell-unlikely":
      "{name}的{indicator} {value} {factor, select, none {{base, select, none {少见} other {与原数据集的 {base} 相差悬殊}}} other {与原数据集的 {base} 约差 {factor} 倍，计量单位似有误}}。请核对。",
    "sectors-do-not-add": "{name} {year} 年三次产业合计 {sum}，与地区生产总值 {gdp} 不符。",
    "base-year-incomplete": "{name}缺 {year} 年三次产业增加值，不能以该年为基年。",
    "level-across-break":
      "{year} 年{indicator}与基年 {baseYear} 年之间有 {from}—{to} 年的口径断点，两年总量不可相比。",
    "unit-without-code": "“{label}”没有行政区划代码。",
    "unit-without-prefecture": "“{label}”没有所属州(市)。",
    "figure-without-place": "{year} 年{indicator}不是基年 {baseYear} 年的数，数据集没有这一序列，不读入。",
    "dataset-refused":
      "{reason, select, horizon {目标年份 {horizon} 须晚于基年 {year}} tiers {各档下限须由高到低，且互不相同} units {表中没有可读入的单元} other {所成的数据集不完整（{path}）}}。",
  },
  indicators: {
    gdp: "地区生产总值",
    "valueAdded.primary": "第一产业增加值",
    "valueAdded.secondary": "第二产业增加值",
    "valueAdded.tertiary": "第三产业增加值",
    realGrowth: "实际增速",
    population: "常住人口",
    employment: "就业人员",
    urbanEmploymentShare: "城镇就业比重",
    urbanJobs: "城镇新增就业",
    "income.urban": "城镇居民人均可支配收入",
    "income.rural": "农村居民人均可支配收入",
    investmentRatio: "投资率",
    capital: "资本存量",
  },
};

export const importProblemSentencesEn: ImportProblemSentences = {
  problems: {
    "no-name-column": "No column is the unit’s name or code. Say so at a column’s head.",
    "no-figure-column": "No column is a figure. Say each column’s indicator, year and unit at its head.",
    "column-twice": "Two columns are {indicator} of {year}. Leave one.",
    "year-after-horizon": "{year} is after the dataset’s target year {horizon}.",
    "row-unknown":
      "{label, select, none {Code {code}} other {“{label}”{code, select, none {} other { ({code})}}}} is no unit of the dataset. Choose one, or skip the row.",
    "row-ambiguous": "“{label}” may be {names}. Choose one, or skip the row.",
    "row-twice": "{name} has figures in row {other} already. Skip one of the two.",
    "row-renamed":
      "“{label}” is taken as “{name}”, its name {year, select, 0 {now} none {now} other {since {year}}}.",
    "row-total-differs":
      "{indicator} of {name} is {total}, but the table’s units add up to {sum}. Totals are not taken for units.",
    "unit-missing": "The table has no {name}; its figures stay as in the base dataset.",
    "cell-empty": "Nothing stands here for {name}; nothing is taken.",
    "cell-not-number":
      "“{text}” of {name} is not a number. Leave the cell out, enter the figure by hand, or correct the file and open it again.",
    "cell-text-number": "The number of {name} is written as text; taken as {value}.",
    "cell-error":
      "The formula of {name} failed ({text}) and has no value. Leave the cell out, enter the figure by hand, or correct the file and open it again.",
    "cell-footnote": "The number of {name} bears a footnote; taken as {value}.",
    "cell-out-of-range":
      "{indicator, select, none {The figure} other {{indicator}}} of {name}, {value}, cannot be. Check the figure and its unit of measure.",
    "cell-unlikely":
      "{indicator} of {name}, {value}, {factor, select, none {{base, select, none {is seldom seen} other {is far from {base} in the base dataset}}} other {is about {factor} times off {base} in the base dataset: the unit of measure seems wrong}}. Check it.",
    "sectors-do-not-add": "The sectors of {name} add up to {sum} in {year}, not to its GDP of {gdp}.",
    "base-year-incomplete": "{name} lacks a sector of {year}, which so cannot be the base year.",
    "level-across-break":
      "Between {indicator} of {year} and the base year {baseYear} lies the break {from}–{to}: the levels cannot be compared.",
    "unit-without-code": "“{label}” has no administrative code.",
    "unit-without-prefecture": "“{label}” has no prefecture.",
    "figure-without-place":
      "{indicator} of {year} is not of the base year {baseYear}; a dataset has no such series and it is not taken.",
    "dataset-refused":
      "{reason, select, horizon {The target year {horizon} must be after the base year {year}} tiers {Lines must fall from tier to tier} units {The table has no unit that can be taken} other {The dataset would not be whole ({path})}}.",
  },
  indicators: {
    gdp: "GDP",
    "valueAdded.primary": "Primary value added",
    "valueAdded.secondary": "Secondary value added",
    "valueAdded.tertiary": "Tertiary value added",
    realGrowth: "Real growth",
    population: "Population",
    employment: "Employment",
    urbanEmploymentShare: "Urban share of employment",
    urbanJobs: "New urban jobs",
    "income.urban": "Urban income per head",
    "income.rural": "Rural income per head",
    investmentRatio: "Investment ratio",
    capital: "Capital stock",
  },
};
