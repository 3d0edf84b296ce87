import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from "react";

interface UnitPickingOptions {
  /** Where the keyboard starts. */
  readonly first: string | null;
  readonly onSelect?: ((code: string) => void) | undefined;
  /** The key S, and the pointer's other button. */
  readonly onSource?: ((code: string) => void) | undefined;
  readonly onHover?: ((code: string | null) => void) | undefined;
  /** The unit a key leads to; null: the key is not ours or leads nowhere. */
  readonly move: (key: string, from: string) => string | null;
  /** The unit at a place of the drawing, where not every unit is an element with `data-code`. */
  readonly find?: (event: PointerEvent<SVGSVGElement> | MouseEvent<SVGSVGElement>) => string | null;
}

/** The unit an event is on, by the nearest `data-code`: one handler for all units. */
function codeUnder(event: { target: EventTarget }): string | null {
  const target = event.target as Element;
  return target.closest("[data-code]")?.getAttribute("data-code") ?? null;
}

/** Pointer and keyboard over a drawing of units: which is active, and the handlers of its `svg`. */
export function useUnitPicking(options: UnitPickingOptions) {
  const [active, setActive] = useState<string | null>(null);
  const find = options.find ?? codeUnder;
  const go = (code: string | null) => {
    if (code === active) return;
    setActive(code);
    options.onHover?.(code);
  };
  return {
    active,
    handlers: {
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => go(find(event)),
      onPointerLeave: () => go(null),
      onClick: (event: MouseEvent<SVGSVGElement>) => {
        const code = find(event);
        if (code !== null) options.onSelect?.(code);
      },
      onContextMenu: (event: MouseEvent<SVGSVGElement>) => {
        const code = find(event);
        if (code === null || options.onSource === undefined) return;
        event.preventDefault();
        options.onSource(code);
      },
      onFocus: (event: { target: Element }) => {
        if (active === null && event.target.matches(":focus-visible")) go(options.first);
      },
      onBlur: () => go(null),
      onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
        const from = active ?? options.first;
        if (from === null) return;
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          options.onSelect?.(from);
        } else if (event.key.toLowerCase() === "s" && !event.ctrlKey && !event.metaKey && !event.altKey) {
          options.onSource?.(from);
        } else if (event.key === "Escape" && active !== null) {
          event.stopPropagation();
          go(null);
        } else {
          const next = options.move(event.key, from);
          if (next === null) return;
          event.preventDefault();
          go(next);
        }
      },
    },
  };
}
