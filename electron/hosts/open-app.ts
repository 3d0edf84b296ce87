/** The app behind a host: the store, the services over it, the door, and who listens. */
import { randomUUID } from "node:crypto";
import type { ContractEvent } from "../../shared/contract/events.ts";
import { createServices, type ServiceDeps } from "../services/create-services.ts";
import { createDispatcher, type Dispatch } from "../services/dispatcher.ts";
import { openStore } from "../store/open-store.ts";
import { createRunner } from "../workers/create-runner.ts";
import { libraryFile, makeFolder } from "./data-folder.ts";
import { version } from "./version.ts";

export type EventListener = (event: ContractEvent) => void;

export interface App {
  readonly dispatch: Dispatch;
  /** Returns the call that ends the subscription. */
  subscribe(listener: EventListener): () => void;
  /** Closes the store and ends the threads; calls after it are answered with a fault. */
  close(): void;
}

export interface OpenAppOptions {
  readonly folder: string;
  readonly host: ServiceDeps["host"];
  /** Told of every unexpected error, with the id its fault carries. */
  report(error: unknown, id: string): void;
  /** Told when a call has met damage in the library, or found it; absent: only the caller is. */
  damaged?(): void;
  /** Absent: the host has no windows of its own. */
  readonly shell?: ServiceDeps["shell"];
}

/** Throws a FaultError when the library cannot be opened (`store-…`). */
export function openApp({ folder, host, report, damaged, shell }: OpenAppOptions): App {
  makeFolder(folder);
  const listeners = new Set<EventListener>();
  const store = openStore(libraryFile(folder), { now: () => new Date() });
  const ensembleRunner = createRunner();
  const services = createServices({
    store,
    ensembleRunner,
    clock: () => new Date(),
    newId: randomUUID,
    author: null,
    host,
    platform: process.platform,
    version,
    dataFolder: folder,
    damaged,
    shell,
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
  });
  let open = true;
  const dispatch = createDispatcher(services, { report });
  return {
    async dispatch(request) {
      if (!open) return { ok: false, fault: { code: "unreachable", details: {} } };
      const reply = await dispatch(request);
      if (!reply.ok && reply.fault.code === "store-damaged") damaged?.();
      return reply;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      if (!open) return;
      open = false;
      listeners.clear();
      store.close();
      void ensembleRunner.close();
    },
  };
}
