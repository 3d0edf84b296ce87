/** Calls as the renderer makes them, and every answer held against the contract. */
import { expect } from "vitest";
import { createClient } from "../../renderer/client/client.ts";
import type { Area } from "../../shared/contract/area.ts";
import {
  contract,
  type MethodInput,
  type MethodName,
  type MethodOutput,
} from "../../shared/contract/contract.ts";
import type { Fault } from "../../shared/contract/fault.ts";
import type { Reply, Transport } from "../../shared/contract/wire.ts";

export interface Caller {
  send<N extends MethodName>(method: N, input: MethodInput<N>): Promise<MethodOutput<N>>;
  /** The fault of a call that must fail. */
  refused<N extends MethodName>(method: N, input: MethodInput<N>): Promise<Fault>;
  /** A request as a broken or hostile page could make it. */
  raw(request: unknown): Promise<Reply>;
}

function schemaOf(name: MethodName) {
  const [area = "", method = ""] = name.split(".");
  const found = (contract as Readonly<Record<string, Area>>)[area]?.[method];
  if (found === undefined) throw new Error(`no method ${name}`);
  return found.output;
}

export function callerOn(transport: Transport, id = "one"): Caller {
  const client = createClient(transport, id);
  return {
    async send(method, input) {
      const value = await client.send(method, input);
      // JSON-safe, whatever carried it, and as the contract says, nothing missing and nothing to default.
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      expect(schemaOf(method).parse(value)).toEqual(value);
      return value;
    },
    async refused(method, input) {
      const reply = await transport.request({ method, input, client: id });
      if (reply.ok) throw new Error(`${method} was not refused`);
      return reply.fault;
    },
    raw: (request) => transport.request(request as Parameters<Transport["request"]>[0]),
  };
}
