/** The tables that windows have opened, a few for each, in memory only. */
import { FaultError } from "../../shared/contract/fault.ts";
import type { Table } from "../interchange/tables/table.ts";

/** A planner goes back to the last file or two, not further. */
const mostHeld = 3;
/** A window that was reloaded or closed comes back under another name; what it held is let go in the end. */
const mostClients = 6;

export interface HeldTables {
  hold(client: string, table: Table): string;
  /** Throws `table-closed`. */
  get(client: string, id: string): Table;
  drop(client: string, id: string): void;
}

export function createHeldTables(newId: () => string): HeldTables {
  const byClient = new Map<string, Map<string, Table>>();
  return {
    hold(client, table) {
      const held = byClient.get(client) ?? new Map<string, Table>();
      byClient.delete(client);
      byClient.set(client, held);
      const [longestIdle] = byClient.keys();
      if (byClient.size > mostClients && longestIdle !== undefined) byClient.delete(longestIdle);
      const id = newId();
      held.set(id, table);
      const [oldest] = held.keys();
      if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
      return id;
    },
    get(client, id) {
      const table = byClient.get(client)?.get(id);
      if (table === undefined) throw new FaultError("table-closed", { id });
      return table;
    },
    drop(client, id) {
      const held = byClient.get(client);
      held?.delete(id);
      if (held?.size === 0) byClient.delete(client);
    },
  };
}
