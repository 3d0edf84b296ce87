/** A window without a screen, and the frames that may speak to the main process. */
import { EventEmitter } from "node:events";
import type { BrowserWindowConstructorOptions, Rectangle, WindowOpenHandlerResponse } from "electron";

/** What the main process looks at in a frame that asks. */
export interface FakeFrame {
  readonly origin: string;
  readonly parent: FakeFrame | null;
}

/** The top frame of the app's own page. */
export const ourFrame: FakeFrame = { origin: "app://xiance", parent: null };

/** An event whose default action the main process may prevent. */
export function preventable<Details extends object>(details: Details) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

export class FakeWebContents extends EventEmitter {
  /** Events sent to the page; a test that has a page passes them on. */
  readonly sent = new EventEmitter<{ message: [channel: string, args: unknown[]] }>();
  reloads = 0;
  prints = 0;
  crashed = false;
  #openHandler: (details: { url: string }) => WindowOpenHandlerResponse = () => ({ action: "allow" });

  send(channel: string, ...args: unknown[]): void {
    this.sent.emit("message", channel, structuredClone(args));
  }
  reload(): void {
    this.reloads += 1;
    this.crashed = false;
  }
  print(): void {
    this.prints += 1;
  }
  isCrashed(): boolean {
    return this.crashed;
  }
  forcefullyCrashRenderer(): void {
    this.crashed = true;
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
  mayRedirect(url: string): boolean {
    return this.#allowed("will-redirect", { url, isMainFrame: true });
  }
  mayAttachWebview(): boolean {
    return this.#allowed("will-attach-webview", {});
  }

  #allowed(name: string, details: object): boolean {
    const event = preventable(details);
    this.emit(name, event);
    return !event.defaultPrevented;
  }
}

export class FakeBrowserWindow extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new FakeWebContents();
  address: string | null = null;
  shown = false;
  focused = 0;
  minimized = false;
  maximized = false;
  destroyed = false;
  bounds: Rectangle;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
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
  maximize(): void {
    this.maximized = true;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  getNormalBounds(): Rectangle {
    return { ...this.bounds };
  }
  focus(): void {
    this.focused += 1;
  }
  /** As the planner's click on its cross. Whether it closed. */
  close(): boolean {
    const event = preventable({});
    this.emit("close", event);
    if (!event.defaultPrevented) this.destroy();
    return this.destroyed;
  }
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit("closed");
  }
}
