/** Typed calls over a transport: what every other part of the renderer uses to reach the app. */
import type { MethodInput, MethodName, MethodOutput } from "../../shared/contract/contract.ts";
import type { ContractEvent } from "../../shared/contract/events.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import type { Transport } from "../../shared/contract/wire.ts";

export type EventListener = (event: ContractEvent) => void;

export interface Client {
  /** Names this window in calls, and in the events that its calls cause. */
  readonly id: string;
  /** Throws a FaultError: what the app answered, or `unreachable` when it is gone. */
  send<N extends MethodName>(method: N, input: MethodInput<N>): Promise<MethodOutput<N>>;
  /** Calls back with every event, this window's own included; returns the call that ends it. */
  listen(listener: EventListener): () => void;
}

/** However many listen, the transport has one subscription. `author`: the name calls are signed with. */
export function createClient(
  transport: Transport,
  id: string = crypto.randomUUID(),
  author: () => string | null = () => null,
): Client {
  const listeners = new Set<EventListener>();
  let end: (() => void) | null = null;
  return {
    id,
    async send<N extends MethodName>(method: N, input: MethodInput<N>) {
      const reply = await transport.request({ method, input, client: id, author: author() });
      if (!reply.ok) throw new FaultError(reply.fault.code, reply.fault.details);
      return reply.value as MethodOutput<N>;
    },
    listen(listener) {
      const own: EventListener = (event) => listener(event);
      listeners.add(own);
      end ??= transport.subscribe((event) => {
        for (const each of listeners) each(event);
      });
      return () => {
        listeners.delete(own);
        if (listeners.size > 0) return;
        end?.();
        end = null;
      };
    },
  };
}
