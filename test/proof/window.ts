/** The services over a library, called as a window calls them; no test runner needed. */
import { createServices } from "../../electron/services/create-services.ts";
import { createDispatcher } from "../../electron/services/dispatcher.ts";
import type { DatasetRegistry } from "../../electron/store/dataset-registry.ts";
import { openStore } from "../../electron/store/open-store.ts";
import type { Store } from "../../electron/store/store.ts";
import type { EnsembleRunner } from "../../electron/workers/ensemble-runner.ts";
import type { MethodInput, MethodName, MethodOutput } from "../../shared/contract/contract.ts";
import type { Fault } from "../../shared/contract/fault.ts";
import type { Reply } from "../../shared/contract/wire.ts";

export interface Window {
  readonly store: Store;
  /** Throws a Refused for a fault. */
  call<Name extends MethodName>(method: Name, input: MethodInput<Name>): Promise<MethodOutput<Name>>;
  /** A request as a broken or hostile page could make it. */
  raw(request: unknown): Promise<Reply>;
  /** Errors that no fault names; each is a failure of the product. */
  readonly unexpected: unknown[];
  close(): void;
}

export interface WindowOptions {
  readonly clock?: () => Date;
  readonly maxPages?: number;
  readonly ensembleRunner?: EnsembleRunner;
  /** Absent: the datasets built into the product. */
  readonly datasets?: DatasetRegistry;
  /** Tells two windows' new ids apart. */
  readonly prefix?: string;
  /** Also hold every answer against the contract. */
  readonly checkOutputs?: boolean;
}

export class Refused extends Error {
  readonly fault: Fault;
  constructor(method: string, fault: Fault) {
    super(`${method}: ${JSON.stringify(fault)}`);
    this.fault = fault;
  }
}

/** Throws a FaultError when the library cannot be opened. */
export function openWindow(path: string, options: WindowOptions = {}): Window {
  const { maxPages, ensembleRunner, datasets, prefix = "id", checkOutputs = false } = options;
  let seconds = 0;
  let ids = 0;
  const clock = options.clock ?? (() => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++));
  const unexpected: unknown[] = [];
  const store = openStore(path, { now: clock, busyTimeout: 20, maxPages });
  try {
    const services = createServices({
      store,
      clock,
      newId: () => `${prefix}-${++ids}`,
      author: "甲",
      host: "terminal",
      platform: process.platform,
      version: "0.1.0",
      ensembleRunner,
      datasets,
      emit: () => undefined,
    });
    const raw = createDispatcher(services, { checkOutputs, report: (error) => void unexpected.push(error) });
    return {
      store,
      unexpected,
      raw,
      async call(method, input) {
        const reply = await raw({ method, input, client: "window" });
        if (!reply.ok) throw new Refused(method, reply.fault);
        return reply.value as never;
      },
      close: () => store.close(),
    };
  } catch (error) {
    store.close();
    throw error;
  }
}
