/** The menu bar, in the planner's language and after the platform's custom. */
import { app, Menu, type MenuItemConstructorOptions } from "electron";
import type { Language } from "../../../shared/words/language.ts";
import type { DesktopWord, DesktopWords } from "./desktop-words.ts";
import { type ActionItem, menuActions } from "./menu-actions.ts";

type Item = MenuItemConstructorOptions;

/** What menu items do that the page cannot. */
export interface MenuDeeds {
  /** Lets the page do one of its actions. */
  act(action: string): void;
  openFile(): void;
  print(): void;
  showDataFolder(): void;
  checkForUpdates(): void;
  setCheckAtStart(on: boolean): void;
}

export interface MenuOptions {
  readonly language: Language;
  readonly words: DesktopWords;
  readonly deeds: MenuDeeds;
  readonly checkAtStart: boolean;
}

const line: Item = { type: "separator" };

export function setMenu(options: MenuOptions): void {
  const mac = process.platform === "darwin";
  const menus = [
    ...(mac ? [appMenu(options)] : []),
    fileMenu(options, mac),
    editMenu(options),
    goMenu(options),
    viewMenu(options),
    windowMenu(options, mac),
    helpMenu(options, mac),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

/** The page's own actions that belong in a menu. */
function actionsOf(menu: ActionItem["menu"], { language, deeds }: MenuOptions): Item[] {
  return Object.entries(menuActions)
    .filter(([, action]) => action.menu === menu)
    .map(([id, { accelerator, label }]) => ({
      id,
      label: label[language],
      ...(accelerator === "" ? {} : { accelerator }),
      // The page hears its keys first; registered here as well, one press would count twice.
      registerAccelerator: false,
      click: () => deeds.act(id),
    }));
}

function role(words: DesktopWords, name: NonNullable<Item["role"]>, word: DesktopWord): Item {
  return { role: name, label: words(word) };
}

function appMenu({ words }: MenuOptions): Item {
  return {
    role: "appMenu",
    label: words("product"),
    submenu: [
      role(words, "about", "about"),
      line,
      role(words, "services", "services"),
      line,
      role(words, "hide", "hide"),
      role(words, "hideOthers", "hideOthers"),
      role(words, "unhide", "unhide"),
      line,
      role(words, "quit", "quit"),
    ],
  };
}

function fileMenu(options: MenuOptions, mac: boolean): Item {
  const { words, deeds } = options;
  // Windows keeps its recent files in the task bar's list; this role is macOS's.
  const recent: Item = {
    role: "recentDocuments",
    label: words("recent"),
    submenu: [role(words, "clearRecentDocuments", "clearRecent")],
  };
  return {
    label: words("file"),
    submenu: [
      ...actionsOf("file", options),
      { label: words("open"), accelerator: "CmdOrCtrl+O", click: deeds.openFile },
      ...(mac ? [recent] : []),
      line,
      { label: words("print"), accelerator: "CmdOrCtrl+P", click: deeds.print },
      line,
      mac ? role(words, "close", "closeWindow") : role(words, "quit", "quit"),
    ],
  };
}

/** Undo and redo are the page's own: they take back edits of the scenario. */
function editMenu(options: MenuOptions): Item {
  const { words } = options;
  return {
    label: words("edit"),
    submenu: [
      ...actionsOf("edit", options),
      line,
      role(words, "cut", "cut"),
      role(words, "copy", "copy"),
      role(words, "paste", "paste"),
      role(words, "selectAll", "selectAll"),
    ],
  };
}

function goMenu(options: MenuOptions): Item {
  return { label: options.words("go"), submenu: actionsOf("go", options) };
}

function viewMenu(options: MenuOptions): Item {
  const { words } = options;
  const tools = [line, role(words, "reload", "reload"), role(words, "toggleDevTools", "developerTools")];
  return {
    label: words("view"),
    submenu: [
      ...actionsOf("view", options),
      line,
      role(words, "zoomIn", "zoomIn"),
      role(words, "zoomOut", "zoomOut"),
      role(words, "resetZoom", "zoomReset"),
      line,
      role(words, "togglefullscreen", "fullScreen"),
      ...(app.isPackaged ? [] : tools),
    ],
  };
}

function windowMenu({ words }: MenuOptions, mac: boolean): Item {
  return {
    role: "windowMenu",
    label: words("window"),
    submenu: [
      role(words, "minimize", "minimize"),
      ...(mac
        ? [role(words, "zoom", "zoomWindow"), line, role(words, "front", "bringToFront")]
        : [role(words, "close", "closeWindow")]),
    ],
  };
}

function helpMenu(options: MenuOptions, mac: boolean): Item {
  const { words, deeds, checkAtStart } = options;
  return {
    role: "help",
    label: words("help"),
    submenu: [
      ...actionsOf("help", options),
      line,
      { label: words("dataFolder"), click: deeds.showDataFolder },
      line,
      { label: words("checkNow"), click: deeds.checkForUpdates },
      {
        type: "checkbox",
        label: words("checkAtStart"),
        checked: checkAtStart,
        click: ({ checked }) => deeds.setCheckAtStart(checked),
      },
      ...(mac ? [] : [line, role(words, "about", "about")]),
    ],
  };
}
