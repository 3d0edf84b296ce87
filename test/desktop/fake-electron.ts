/**
 * As much of Electron as our main process and preload script use, under plain Node.js:
 * windows that only remember what was asked of them, and IPC that copies what crosses it.
 */
import { EventEmitter } from "node:events";
import { fileURLToPath } from "node:url";
import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  MenuItemConstructorOptions,
  Rectangle,
} from "electron";
import { FakeDialog } from "./fake-dialog.ts";
import { FakeSession } from "./fake-session.ts";
import { FakeBrowserWindow, type FakeFrame, ourFrame } from "./fake-window.ts";

type Handler = (event: object, ...args: unknown[]) => unknown;

/** What a test may look at. */
export interface Remembered {
  readonly paths: Map<string, string>;
  readonly schemes: CustomScheme[];
  menu: MenuItemConstructorOptions[];
  sandboxed: boolean;
  ended: number | null;
  relaunched: boolean;
  /** The arguments of the start to come. */
  relaunchedWith: readonly string[];
  readonly recent: string[];
  /** Addresses opened in the planner's browser, and folders in the system's file window. */
  readonly openedOutside: string[];
}

export interface FakeElectronOptions {
  /** False: another instance is already running. */
  readonly onlyInstance?: boolean;
  /** Where the app's files are; absent: the project. */
  readonly appFolder?: string;
  /** The work areas of the screens, the main one first. */
  readonly screens?: readonly Rectangle[];
  /** As the system prefers them. */
  readonly languages?: readonly string[];
}

const project = fileURLToPath(new URL("../../", import.meta.url));
const oneScreen = [{ x: 0, y: 0, width: 1920, height: 1040 }];

export function createFakeElectron({
  onlyInstance = true,
  appFolder = project,
  screens = oneScreen,
  languages = ["zh-CN"],
}: FakeElectronOptions = {}) {
  const remembered: Remembered = {
    paths: new Map(),
    schemes: [],
    menu: [],
    sandboxed: false,
    ended: null,
    relaunched: false,
    relaunchedWith: [],
    recent: [],
    openedOutside: [],
  };
  const windows: FakeBrowserWindow[] = [];
  const dialog = new FakeDialog();
  const session = new FakeSession();
  const ipcHandlers = new Map<string, Handler>();
  const protocolHandlers = new Map<string, (request: Request) => Response | Promise<Response>>();
  const exposed = new Map<string, unknown>();
  let ready = false;
  let quitting = false;

  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    enableSandbox() {
      remembered.sandboxed = true;
    },
    async whenReady() {
      ready = true;
    },
    isReady: () => ready,
    getAppPath: () => appFolder,
    getVersion: () => "0.1.0",
    getPreferredSystemLanguages: () => [...languages],
    setPath: (name: string, path: string) => remembered.paths.set(name, path),
    requestSingleInstanceLock: () => onlyInstance,
    addRecentDocument: (path: string) => remembered.recent.push(path),
    /** As Electron's: first every window closes, and one that does not ends the quitting. */
    quit() {
      app.emit("before-quit");
      quitting = true;
      const closed = [...windows].every((window) => window.close());
      quitting = false;
      if (!closed) return;
      app.emit("will-quit");
      remembered.ended = 0;
    },
    relaunch({ args = [] }: { args?: string[] } = {}) {
      remembered.relaunched = true;
      remembered.relaunchedWith = args;
    },
    exit(code: number) {
      remembered.ended = code;
    },
  });

  class BrowserWindow extends FakeBrowserWindow {
    constructor(options: BrowserWindowConstructorOptions) {
      super(options);
      windows.push(this);
      this.on("closed", () => {
        windows.splice(windows.indexOf(this), 1);
        if (windows.length === 0 && !quitting) app.emit("window-all-closed");
      });
      app.emit("web-contents-created", {}, this.webContents);
    }
    static getAllWindows = () => [...windows];
    static getFocusedWindow = () => null;
  }

  /** A page's question, asked from a frame; what crosses is copied, as between processes. */
  const invoke = async (channel: string, args: readonly unknown[], senderFrame: FakeFrame | null) => {
    const handler = ipcHandlers.get(channel);
    if (handler === undefined) throw new Error(`no handler for ${channel}`);
    return structuredClone(await handler({ senderFrame, sender: {} }, ...structuredClone([...args])));
  };

  /** The page's side, for the preload script run in this process. */
  const ipcRenderer = Object.assign(new EventEmitter(), {
    invoke: (channel: string, ...args: unknown[]) => invoke(channel, args, ourFrame),
  });

  const displays = screens.map((workArea, id) => ({ id, workArea }));
  const openOutside = async (place: string) => {
    remembered.openedOutside.push(place);
    return "";
  };

  const module = {
    app,
    BrowserWindow,
    ipcMain: { handle: (channel: string, handler: Handler) => ipcHandlers.set(channel, handler) },
    ipcRenderer,
    contextBridge: { exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api) },
    protocol: {
      registerSchemesAsPrivileged: (schemes: CustomScheme[]) => remembered.schemes.push(...schemes),
      handle: (scheme: string, handler: (request: Request) => Response) =>
        protocolHandlers.set(scheme, handler),
    },
    session: { defaultSession: session },
    screen: { getPrimaryDisplay: () => displays[0], getAllDisplays: () => displays.toReversed() },
    shell: { openExternal: openOutside, openPath: openOutside, showItemInFolder: openOutside },
    dialog: dialog.module,
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: MenuItemConstructorOptions[]) => {
        remembered.menu = menu;
      },
    },
  };

  return {
    module,
    app,
    windows,
    remembered,
    dialog,
    session,
    exposed,
    ipcRenderer,
    protocolHandlers,
    invoke,
  };
}

export type FakeElectron = ReturnType<typeof createFakeElectron>;
