/** What crosses between the app and the thread that reads a table, by structured clone. */
import type { Table } from "./table.ts";
import type { TableRefusal } from "./table-refusal.ts";

export type TableReply =
  | { readonly kind: "read"; readonly table: Table }
  | {
      readonly kind: "refused";
      readonly code: TableRefusal["code"];
      readonly details: TableRefusal["details"];
    };
