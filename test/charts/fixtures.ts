import type { ChartUnit, FrameWords, TierMark } from "../../renderer/charts/chart-props.ts";

export const tiers: readonly TierMark[] = [
  { id: "over500", label: "超过500亿", min: 500, minInclusive: false },
  { id: "from200to500", label: "200亿–500亿", min: 200, minInclusive: true },
  { id: "under200", label: "200亿以下", min: null, minInclusive: true },
];

export function tierOf(value: number): string {
  if (value > 500) return "over500";
  return value >= 200 ? "from200to500" : "under200";
}

export function chartUnit(code: string, name: string): ChartUnit {
  return { code, name, prefecture: { code: `${code.slice(0, 4)}00`, name: "某州" }, inScope: true };
}

export const frameWords: FrameWords = {
  showTable: "表格",
  showChart: "图形",
  keyboard: "按方向键读数",
  export: {
    open: "导出",
    copyPicture: "复制图形",
    copyTable: "复制数据",
    saveSvg: "保存为 SVG",
    savePng: "保存为 PNG",
    saveXlsx: "保存为 Excel",
    status: "状态",
    bracketed: (name: string, unit: string) => `${name}（${unit}）`,
    saveCsv: "保存为 CSV",
    copied: "已复制",
    notCopied: "未能复制，可保存为文件",
    notSaved: "未能保存，可复制数据",
  },
};

export const twoDecimals = (value: number) => value.toFixed(2);
export const whole = (value: number) => value.toFixed(0);
