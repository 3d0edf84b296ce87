import type { FaultError } from "../../../shared/contract/fault.ts";

type Details = FaultError["fault"]["details"];

/** Why a file is not read as a table, as it comes out of the reading thread; `name` of the file is added outside. */
export class TableRefusal extends Error {
  readonly code: "table-unreadable" | "table-too-large";
  readonly details: Details;
  constructor(code: TableRefusal["code"], details: Details, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
    this.name = "TableRefusal";
    this.code = code;
    this.details = details;
  }
}

export type Unreadable = "foreign" | "oldExcel" | "protected" | "damaged" | "empty" | "encoding";

export function unreadable(cause: Unreadable, reason?: unknown): TableRefusal {
  return new TableRefusal("table-unreadable", { cause }, reason);
}

export type TooLarge = "cells" | "rows" | "sheets" | "unpacked" | "time" | "memory";

export function tooLarge(what: TooLarge, limit: number, sheet: string | null = null): TableRefusal {
  return new TableRefusal("table-too-large", { what, limit, sheet });
}
