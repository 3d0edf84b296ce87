import { onTestFinished } from "vitest";
import { createServices } from "../../electron/services/create-services.ts";
import { createDispatcher } from "../../electron/services/dispatcher.ts";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import { openStore } from "../../electron/store/open-store.ts";
import type { MethodInput, MethodName, MethodOutput } from "../../shared/contract/contract.ts";
import type { ContractEvent } from "../../shared/contract/events.ts";
import type { Fault } from "../../shared/contract/fault.ts";
import type { EditPatch } from "../../shared/history/schema.ts";

/** The default dataset's 安宁市 and 弥勒市. */
export const anning = "530181";
export const mile = "532504";

export interface Desk {
  /** Calls a method as a window does; every output is checked. Throws the fault. */
  call<Name extends MethodName>(
    name: Name,
    input: MethodInput<Name>,
    client?: string,
  ): Promise<MethodOutput<Name>>;
  /** The fault of a call that must fail. */
  fault<Name extends MethodName>(name: Name, input: MethodInput<Name>, client?: string): Promise<Fault>;
  /** What was told since the last look. */
  told(): ContractEvent[];
}

/** The real services over a library in memory (or at `path`), with a clock that moves a second at every look. */
export function desk(path = ":memory:", author = "李四", prefix = "id"): Desk {
  let seconds = 0;
  let ids = 0;
  let events: ContractEvent[] = [];
  const store = openStore(path, { now: () => new Date(0), busyTimeout: 20 });
  onTestFinished(() => store.close());
  const services = createServices({
    store,
    clock: () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++),
    newId: () => `${prefix}-${++ids}`,
    author,
    host: "terminal",
    platform: "linux",
    version: "0.1.0",
    datasets: embeddedDatasets(),
    emit: (event) => events.push(event),
  });
  const dispatch = createDispatcher(services, {
    checkOutputs: true,
    report(error) {
      throw error;
    },
  });
  return {
    async call(method, input, client = "window-1") {
      const reply = await dispatch({ method, input, client });
      if (!reply.ok) throw new Error(JSON.stringify(reply.fault));
      return reply.value as never;
    },
    async fault(method, input, client = "window-1") {
      const reply = await dispatch({ method, input, client });
      if (reply.ok) throw new Error(`expected a fault of ${method}`);
      return reply.fault;
    },
    told() {
      const since = events;
      events = [];
      return since;
    },
  };
}

/** A drag of one unit's growth in the secondary sector. */
export function growth(unit: string, rate: number): EditPatch[] {
  return [
    {
      op: "add",
      path: ["overrides", `growth-${unit}`],
      value: { scope: { kind: "unit", code: unit }, assumption: "growth.secondary", path: rate },
    },
  ];
}

export const label = { id: "override.set", values: { unit: "弥勒市" } };
