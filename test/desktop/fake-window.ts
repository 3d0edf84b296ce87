/** A window without a screen, and the frames that may speak to the main process. */
import { EventEmitter } from "node:events";
import type { BrowserWindowConstructorOptions, WindowOpenHandlerResponse } from "electron";

/** What the main process looks at in a frame that asks. */
export interface FakeFrame {
  readonly origin: string;
  readonly parent: FakeFrame | null;
}

/** The top frame of the app's own page. */
export const ourFrame: FakeFrame = { origin: "app://xiance", parent: null };

export class FakeWebContents extends EventEmitter {
  /** Events sent to the page; a test that has a page passes them on. */
  readonly sent = new EventEmitter<{ message: [channel: string, args: unknown[]] }>();
  reloads = 0;
  #openHandler: (details: { url: string }) => WindowOpenHandlerResponse = () => ({ action: "allow" });

  send(channel: string, ...args: unknown[]): void {
    this.sent.emit("message", channel, structuredClone(args));
  }
  reload(): void {
    this.reloads += 1;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => WindowOpenHandlerResponse): void {
    this.#openHandler = handler;
  }

  /** Whether the main process lets the page open a window. */
  mayOpen(url: string): boolean {
    return this.#openHandler({ url }).action === "allow";
  }
  /** Whether the main process lets a frame go to an address. */
  mayNavigate(url: string, isMainFrame = true): boolean {
    return this.#allowed("will-frame-navigate", { url, isMainFrame });
  }
  mayAttachWebview(): boolean {
    return this.#allowed("will-attach-webview", {});
  }

  #allowed(name: string, details: object): boolean {
    let prevented = false;
    this.emit(name, {
      ...details,
      preventDefault() {
        prevented = true;
      },
    });
    return !prevented;
  }
}

export class FakeBrowserWindow extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new FakeWebContents();
  address: string | null = null;
  shown = false;
  focused = 0;
  minimized = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  async loadURL(address: string): Promise<void> {
    this.address = address;
    this.emit("ready-to-show");
  }
  show(): void {
    this.shown = true;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  restore(): void {
    this.minimized = false;
  }
  focus(): void {
    this.focused += 1;
  }
}
