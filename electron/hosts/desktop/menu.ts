/** The menu bar. Undo and redo are the page's own: they take back edits of the scenario. */
import { app, Menu, type MenuItemConstructorOptions } from "electron";

const edit: MenuItemConstructorOptions = {
  label: "编辑",
  submenu: [
    { role: "cut", label: "剪切" },
    { role: "copy", label: "复制" },
    { role: "paste", label: "粘贴" },
    { role: "selectAll", label: "全选" },
  ],
};

function view(): MenuItemConstructorOptions {
  const tools: MenuItemConstructorOptions[] = [
    { type: "separator" },
    { role: "reload", label: "重新载入" },
    { role: "toggleDevTools", label: "开发者工具" },
  ];
  return {
    label: "显示",
    submenu: [
      { role: "zoomIn", label: "放大" },
      { role: "zoomOut", label: "缩小" },
      { role: "resetZoom", label: "实际大小" },
      { role: "togglefullscreen", label: "全屏" },
      ...(app.isPackaged ? [] : tools),
    ],
  };
}

export function setMenu(): void {
  const file: MenuItemConstructorOptions = { label: "文件", submenu: [{ role: "quit", label: "退出县策" }] };
  const window: MenuItemConstructorOptions = {
    label: "窗口",
    submenu: [
      { role: "minimize", label: "最小化" },
      { role: "close", label: "关闭窗口" },
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([file, edit, view(), window]));
}
