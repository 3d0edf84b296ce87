/** A session that keeps the rules it was given, for a test to ask them. */
import { EventEmitter } from "node:events";
import { preventable } from "./fake-window.ts";

type PermissionRequest = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;
type PermissionCheck = (contents: unknown, permission: string) => boolean;
type BeforeRequest = (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void;

export class FakeSession extends EventEmitter {
  #request: PermissionRequest = (_contents, _permission, answer) => answer(true);
  #check: PermissionCheck = () => true;
  #device: () => boolean = () => true;
  #before: BeforeRequest = (_, answer) => answer({ cancel: false });
  readonly webRequest = {
    onBeforeRequest: (rule: BeforeRequest) => {
      this.#before = rule;
    },
  };

  setPermissionRequestHandler(rule: PermissionRequest): void {
    this.#request = rule;
  }
  setPermissionCheckHandler(rule: PermissionCheck): void {
    this.#check = rule;
  }
  setDevicePermissionHandler(rule: () => boolean): void {
    this.#device = rule;
  }

  /** Whether a page gets what it asks for, by both ways of asking. */
  grants(permission: string): boolean {
    let granted = true;
    this.#request({}, permission, (answer) => {
      granted = answer;
    });
    return granted || this.#check(null, permission);
  }
  grantsDevices(): boolean {
    return this.#device();
  }
  lets(url: string): boolean {
    let cancelled = false;
    this.#before({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return !cancelled;
  }
  /** Whether something may be downloaded, which then asks where to. */
  saves(url: string, name = "甲.xiance"): boolean {
    const event = preventable({});
    let asked = false;
    this.emit("will-download", event, {
      getURL: () => url,
      getFilename: () => name,
      setSaveDialogOptions: () => {
        asked = true;
      },
    });
    return !event.defaultPrevented && asked;
  }
}
