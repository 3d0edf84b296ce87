/** Where a window opens: where it was, as far as today's screens still show it. */
import type { WindowPlace } from "./desktop-settings.ts";

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const wantedSize = { width: 1440, height: 900 } as const;
export const leastSize = { width: 960, height: 600 } as const;

/** How much of the title bar must be on a screen for a hand to take hold of it. */
const grip = { width: 160, height: 32 } as const;

/**
 * `screens` are the work areas (without task bar or dock), the main one first. A kept
 * place no longer reachable goes to the middle of the main screen; none is larger than its screen.
 */
export function placeOnScreen(kept: WindowPlace | null, screens: readonly Area[]): WindowPlace {
  const [main] = screens;
  if (main === undefined) return { x: 0, y: 0, ...wantedSize, maximized: false };
  if (kept !== null) {
    const places = screens.map((screen) => ({ screen, place: { ...kept, ...fitting(kept, screen) } }));
    const reachable = places.find(({ screen, place }) => holdsTitle(screen, place));
    if (reachable !== undefined) return reachable.place;
  }
  const size = fitting(kept ?? wantedSize, main);
  return {
    x: main.x + Math.round((main.width - size.width) / 2),
    y: main.y + Math.round((main.height - size.height) / 2),
    ...size,
    maximized: kept?.maximized ?? false,
  };
}

function fitting(size: { width: number; height: number }, screen: Area) {
  return {
    width: Math.min(Math.max(size.width, leastSize.width), screen.width),
    height: Math.min(Math.max(size.height, leastSize.height), screen.height),
  };
}

function holdsTitle(screen: Area, { x, y, width }: WindowPlace): boolean {
  const seen = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return seen >= grip.width && y >= screen.y && y + grip.height <= screen.y + screen.height;
}
