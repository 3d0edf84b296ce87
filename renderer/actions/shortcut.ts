/** Shortcuts: what a key press matches, and how a shortcut is written on this machine. */
import type { Shortcut } from "./action.ts";

export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard, where the layout or Alt changes what a key types. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export function matches({ key, mod, shift, alt }: Shortcut, press: KeyPress, mac: boolean): boolean {
  const modDown = mac ? press.metaKey : press.ctrlKey;
  const otherDown = mac ? press.ctrlKey : press.metaKey;
  if (otherDown || modDown !== (mod ?? false)) return false;
  if (press.shiftKey !== (shift ?? false) || press.altKey !== (alt ?? false)) return false;
  return press.key.toLowerCase() === key || placeOf(press.code) === key;
}

function placeOf(code: string): string {
  return code.replace(/^(Key|Digit)/, "").toLowerCase();
}

const written: Readonly<Record<string, string>> = { arrowup: "↑", arrowdown: "↓" };

export function shortcutText({ key, mod, shift, alt }: Shortcut, mac: boolean): string {
  const name = written[key] ?? key.toUpperCase();
  // A sign that needs Shift on one keyboard and not on another is written alone.
  if (key === "?") return key;
  if (mac) return `${alt ? "⌥" : ""}${shift ? "⇧" : ""}${mod ? "⌘" : ""}${name}`;
  return [mod ? "Ctrl" : "", alt ? "Alt" : "", shift ? "Shift" : "", name].filter(Boolean).join("+");
}

export function onMac(): boolean {
  return /mac/i.test(navigator.platform);
}
