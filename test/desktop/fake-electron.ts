/**
 * As much of Electron as our main process and preload script use, under plain Node.js:
 * windows that only remember what was asked of them, and IPC that copies what crosses it.
 */
import { EventEmitter } from "node:events";
import { fileURLToPath } from "node:url";
import type { BrowserWindowConstructorOptions, CustomScheme, MenuItemConstructorOptions } from "electron";
import { FakeBrowserWindow, type FakeFrame, ourFrame } from "./fake-window.ts";

type Handler = (event: object, ...args: unknown[]) => unknown;
type Permission = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;

/** What a test may look at. */
export interface Remembered {
  readonly paths: Map<string, string>;
  readonly schemes: CustomScheme[];
  readonly errorBoxes: { title: string; content: string }[];
  menu: MenuItemConstructorOptions[];
  sandboxed: boolean;
  ended: number | null;
  permissionRequest: Permission | null;
  permissionCheck: ((contents: unknown, permission: string) => boolean) | null;
}

export interface FakeElectronOptions {
  /** False: another instance is already running. */
  readonly onlyInstance?: boolean;
  /** Where the app's files are; absent: the project. */
  readonly appFolder?: string;
}

const project = fileURLToPath(new URL("../../", import.meta.url));

export function createFakeElectron({ onlyInstance = true, appFolder = project }: FakeElectronOptions = {}) {
  const remembered: Remembered = {
    paths: new Map(),
    schemes: [],
    errorBoxes: [],
    menu: [],
    sandboxed: false,
    ended: null,
    permissionRequest: null,
    permissionCheck: null,
  };
  const windows: FakeBrowserWindow[] = [];
  const ipcHandlers = new Map<string, Handler>();
  const protocolHandlers = new Map<string, (request: Request) => Response | Promise<Response>>();
  const exposed = new Map<string, unknown>();

  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    enableSandbox() {
      remembered.sandboxed = true;
    },
    whenReady: () => Promise.resolve(),
    getAppPath: () => appFolder,
    setPath: (name: string, path: string) => remembered.paths.set(name, path),
    requestSingleInstanceLock: () => onlyInstance,
    quit() {
      app.emit("will-quit");
      remembered.ended = 0;
    },
    exit(code: number) {
      remembered.ended = code;
    },
  });

  class BrowserWindow extends FakeBrowserWindow {
    constructor(options: BrowserWindowConstructorOptions) {
      super(options);
      windows.push(this);
      app.emit("web-contents-created", {}, this.webContents);
    }
    static getAllWindows = () => [...windows];
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
    session: {
      defaultSession: {
        setPermissionRequestHandler: (handler: Permission) => {
          remembered.permissionRequest = handler;
        },
        setPermissionCheckHandler: (handler: Remembered["permissionCheck"]) => {
          remembered.permissionCheck = handler;
        },
        setDevicePermissionHandler: () => undefined,
      },
    },
    dialog: {
      showErrorBox: (title: string, content: string) => remembered.errorBoxes.push({ title, content }),
    },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: MenuItemConstructorOptions[]) => {
        remembered.menu = menu;
      },
    },
  };

  return { module, app, windows, remembered, exposed, ipcRenderer, protocolHandlers, invoke };
}

export type FakeElectron = ReturnType<typeof createFakeElectron>;
