/** A store and engine small enough to steer: replies are held until the test lets them go. */
import { applyPatches, enablePatches, type Patch } from "immer";
import type { Door } from "../../renderer/state/door.ts";
import type { MethodName } from "../../shared/contract/contract.ts";
import type { ContractEvent } from "../../shared/contract/events.ts";
import { type FaultCode, FaultError } from "../../shared/contract/fault.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import type { EditPatch, StepLabel } from "../../shared/history/schema.ts";
import { scenarioSchema } from "../../shared/scenario/schema.ts";

enablePatches();

export function openScenario(revision = 1): OpenScenario {
  const document = scenarioSchema.parse({
    format: "xiance-scenario",
    version: 1,
    id: "s1",
    name: "方案一",
    datasetId: "d1",
    horizon: 2030,
  });
  return { document, revision, position: { undo: null, redo: null } };
}

interface Call {
  readonly method: MethodName;
  readonly input: Record<string, unknown>;
}

export interface FakeDoor extends Door {
  readonly calls: Call[];
  /** As another window or the store itself would have it. */
  stored: OpenScenario;
  /** The next call of this method fails so. */
  failNext(method: MethodName, code: FaultCode): void;
  /** Holds calls of this method until `release`. */
  hold(method: MethodName): void;
  /** Answers the oldest call held. */
  release(method: MethodName): void;
  emit(event: ContractEvent): void;
  /** Patches of the edits taken, in order. */
  labels(): string[];
}

export function fakeDoor(answer?: (call: Call) => unknown): FakeDoor {
  const calls: Call[] = [];
  const failing = new Map<MethodName, FaultCode>();
  const held = new Map<MethodName, (() => void)[]>();
  const listeners = new Set<(event: ContractEvent) => void>();
  const labels: string[] = [];

  const door: FakeDoor = {
    calls,
    stored: openScenario(),
    failNext: (method, code) => void failing.set(method, code),
    hold: (method) => void held.set(method, []),
    release: (method) => held.get(method)?.shift()?.(),
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    labels: () => labels,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async send(method, input) {
      const call: Call = { method, input: structuredClone(input) as Record<string, unknown> };
      calls.push(call);
      const queue = held.get(method);
      if (queue !== undefined) await new Promise<void>((go) => queue.push(go));
      const code = failing.get(method);
      if (code !== undefined) {
        failing.delete(method);
        throw new FaultError(code);
      }
      return serve(call) as never;
    },
  };

  function serve(call: Call): unknown {
    const { stored } = door;
    const answered = answer?.(call);
    if (answered !== undefined) return answered;
    switch (call.method) {
      case "scenario.open":
        return stored;
      case "scenario.edit": {
        if (call.input.revision !== stored.revision) throw new FaultError("revision-conflict");
        const label = call.input.label as StepLabel;
        labels.push(label.id);
        const document = applyPatches(stored.document, call.input.patches as (EditPatch & Patch)[]);
        door.stored = {
          document,
          revision: stored.revision + 1,
          position: { undo: label, redo: null },
        };
        return door.stored;
      }
      default:
        throw new FaultError("unknown-method", { method: call.method });
    }
  }
  return door;
}

/** Lets everything that is already answered settle. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
