import type { Store } from "./store.ts";

export interface OpenStoreOptions {
  readonly now: () => Date;
}
/**
 * Opens the library at `path` (`":memory:"` for one that is not kept), creating or
 * migrating it. Throws a FaultError: `store-foreign`, `store-newer`, `store-locked`,
 * `store-damaged`, `store-read-only`, `store-full`; a store it refuses is left as it was.
 */
export declare function openStore(path: string, options: OpenStoreOptions): Store;
