/** The menu bar as the fake Electron was given it. */
import type { MenuItemConstructorOptions } from "electron";
import type { FakeElectron } from "./fake-electron.ts";

type Item = MenuItemConstructorOptions;

const itemsOf = ({ submenu }: Item): Item[] => (Array.isArray(submenu) ? submenu : []);

/** Every menu, its items and theirs. */
export function menuItems({ remembered }: Pick<FakeElectron, "remembered">): Item[] {
  return remembered.menu.flatMap((menu) => [
    menu,
    ...itemsOf(menu).flatMap((item) => [item, ...itemsOf(item)]),
  ]);
}

/** As a click on the item; `checked` is what its box then shows. */
export function clickMenu(desktop: Pick<FakeElectron, "remembered">, label: string, checked = true): void {
  const click = menuItems(desktop).find((each) => each.label === label)?.click;
  if (click === undefined) throw new Error(`nothing to click: ${label}`);
  (click as (item: object) => void)({ checked });
}
