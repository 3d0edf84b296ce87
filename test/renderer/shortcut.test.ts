import { describe, expect, test } from "vitest";
import { actionList } from "../../renderer/actions/actions.ts";
import { matches, shortcutText } from "../../renderer/actions/shortcut.ts";

const press = (key: string, code: string, held: string) => ({
  key,
  code,
  ctrlKey: held.includes("ctrl"),
  metaKey: held.includes("meta"),
  shiftKey: held.includes("shift"),
  altKey: held.includes("alt"),
});
const found = (pressed: ReturnType<typeof press>, mac = false) =>
  actionList.find(({ shortcuts }) => shortcuts.some((shortcut) => matches(shortcut, pressed, mac)))?.id;

describe("keys", () => {
  test("undo and redo", () => {
    expect(found(press("z", "KeyZ", "ctrl"))).toBe("undo");
    expect(found(press("Z", "KeyZ", "ctrl shift"))).toBe("redo");
    expect(found(press("y", "KeyY", "ctrl"))).toBe("redo");
  });

  test("on a Mac the command key takes the place of control", () => {
    expect(found(press("z", "KeyZ", "meta"), true)).toBe("undo");
    expect(found(press("z", "KeyZ", "ctrl"), true)).toBeUndefined();
    expect(found(press("z", "KeyZ", "meta"), false)).toBeUndefined();
  });

  test("Alt may change what a key types", () => {
    expect(found(press("¡", "Digit1", "alt"), true)).toBe("overview");
  });

  test("no two actions share a shortcut", () => {
    const all = actionList.flatMap(({ shortcuts }) => shortcuts.map((each) => shortcutText(each, false)));
    expect(new Set(all).size).toBe(all.length);
  });
});
