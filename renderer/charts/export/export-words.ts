/** Words of the menu that takes a chart out of the window. */
export interface ExportWords {
  /** “导出”. */
  readonly open: string;
  /** “复制图形”, “复制数据”. */
  readonly copyPicture: string;
  readonly copyTable: string;
  /** “保存为 SVG”, “保存为 PNG”, “保存为 CSV”. */
  readonly saveSvg: string;
  readonly savePng: string;
  /** “保存为 Excel 工作簿”. */
  readonly saveXlsx: string;
  readonly saveCsv: string;
  /** Heads what is said of single figures: “状态”. */
  readonly status: string;
  /** A column's name with its unit: “地区生产总值（亿元）”. */
  readonly bracketed: (name: string, unit: string) => string;
  /** Said once it lies on the clipboard: “已复制”. */
  readonly copied: string;
  /** What happened and what to do instead: “未能复制，可保存为文件”, “未能保存，可复制数据”. */
  readonly notCopied: string;
  readonly notSaved: string;
}
