/**
 * The page's actions as the menu bar shows them, by their ids in `renderer/actions`, in
 * the order of each menu. A test holds the two lists together.
 */
import type { Language } from "../../../shared/words/language.ts";

export interface ActionItem {
  readonly menu: "file" | "edit" | "go" | "view" | "help";
  /** The action's first shortcut; "": it has none. */
  readonly accelerator: string;
  readonly label: Readonly<Record<Language, string>>;
}

function item(menu: ActionItem["menu"], accelerator: string, chinese: string, english: string): ActionItem {
  return { menu, accelerator, label: { "zh-CN": chinese, en: english } };
}

export const menuActions: Readonly<Record<string, ActionItem>> = {
  newScenario: item("file", "Alt+Shift+N", "新建方案", "New scenario"),
  exportScenario: item("file", "CmdOrCtrl+S", "导出方案文件", "Export the scenario"),
  exportWorkbook: item("file", "", "导出方案工作簿", "Export the scenario as a workbook"),
  importData: item("file", "", "导入数据…", "Import data…"),
  undo: item("edit", "CmdOrCtrl+Z", "撤销", "Undo"),
  redo: item("edit", "CmdOrCtrl+Y", "重做", "Redo"),
  settings: item("edit", "CmdOrCtrl+,", "设置…", "Settings…"),
  palette: item("go", "CmdOrCtrl+K", "命令面板…", "Command palette…"),
  overview: item("go", "Alt+1", "总览", "Overview"),
  county: item("go", "Alt+2", "县域", "County"),
  assumptions: item("go", "Alt+6", "假设", "Assumptions"),
  compare: item("go", "Alt+7", "对比", "Comparison"),
  path: item("go", "Alt+4", "达标路径", "Path to the targets"),
  tracking: item("go", "Alt+9", "监测", "Tracking"),
  report: item("go", "Alt+8", "报告", "Report"),
  library: item("go", "Alt+3", "方案库", "Scenario library"),
  data: item("go", "Alt+5", "数据", "Data"),
  previousUnit: item("go", "Alt+Up", "上一个单元", "Previous unit"),
  nextUnit: item("go", "Alt+Down", "下一个单元", "Next unit"),
  history: item("view", "Alt+H", "历史", "History"),
  shortcuts: item("help", "Shift+?", "快捷键", "Shortcuts"),
  tour: item("help", "", "入门导览", "Tour"),
  about: item("help", "", "版本与数据来源", "Version and sources"),
};
