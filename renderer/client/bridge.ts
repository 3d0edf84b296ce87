/** What the preload script puts into the page of a desktop window; a transport as it stands. */
import type { Transport } from "../../shared/contract/wire.ts";

declare global {
  interface Window {
    readonly xiance?: Transport;
  }
}

/** The desktop bridge, or null in a browser. */
export function findBridge(): Transport | null {
  return window.xiance ?? null;
}
