/** The one way in: checks a request, calls the service, and turns every failure into a fault. */
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Method } from "../../shared/contract/area.ts";
import { type CallContext, contract, type Services } from "../../shared/contract/contract.ts";
import { type Fault, FaultError } from "../../shared/contract/fault.ts";
import { type Reply, requestSchema } from "../../shared/contract/wire.ts";
import { sqliteFault } from "../store/sqlite-fault.ts";

export interface DispatcherOptions {
  /** Told of every unexpected error, with the id its fault carries. */
  report?(error: unknown, id: string): void;
  /** Also check what the services return; a mismatch is an `internal` fault. */
  readonly checkOutputs?: boolean;
}

export type Dispatch = (request: unknown) => Promise<Reply>;

type Handler = (input: unknown, context: CallContext) => unknown;
interface Found {
  readonly method: Method;
  readonly handler: Handler;
}

/** The returned function never throws and never rejects. */
export function createDispatcher(services: Services, options: DispatcherOptions = {}): Dispatch {
  return async (request) => {
    try {
      const { method: name, input, client, author = null } = checked(requestSchema, request);
      const found = find(services, name);
      if (found === null) return refuse({ code: "unknown-method", details: { method: name } });
      const value = await found.handler(checked(found.method.input, input), {
        client,
        author: author === "" ? null : author,
      });
      return { ok: true, value: options.checkOutputs ? found.method.output.parse(value) : value };
    } catch (error) {
      return refuse(faultOf(error, options));
    }
  };
}

/** Own properties only: `constructor` or `__proto__` is no area and no method. */
function find(services: Services, name: string): Found | null {
  const [area, method, ...rest] = name.split(".");
  if (area === undefined || method === undefined || rest.length > 0) return null;
  const methods = own<Record<string, Method>>(contract, area);
  const handlers = own<Record<string, Handler>>(services, area);
  if (methods === null || handlers === null) return null;
  const found = own<Method>(methods, method);
  const handler = own<Handler>(handlers, method);
  return found === null || handler === null ? null : { method: found, handler };
}

function own<Value>(holder: object, key: string): Value | null {
  return Object.hasOwn(holder, key) ? ((holder as Record<string, unknown>)[key] as Value) : null;
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new FaultError("bad-request", {
    path: issue?.path.map(String).join(".") ?? "",
    message: issue?.message ?? "",
  });
}

function faultOf(error: unknown, options: DispatcherOptions): Fault {
  if (error instanceof FaultError) return error.fault;
  const known = sqliteFault(error);
  if (known !== null) return known.fault;
  const id = randomUUID().slice(0, 8);
  report(error, id, options);
  return { code: "internal", details: { id } };
}

/** A log that cannot be written must not cost the caller its answer; there is nowhere left to tell it. */
function report(error: unknown, id: string, options: DispatcherOptions): void {
  try {
    options.report?.(error, id);
  } catch {
    return;
  }
}

function refuse(fault: Fault): Reply {
  return { ok: false, fault };
}
