/** A table on its way out of the window: figures as numbers, every column with its unit. */
import { z } from "zod";

export const columnKinds = ["text", "number", "percent", "year"] as const;

export const exportedColumnSchema = z.object({
  name: z.string().max(400),
  /** “亿元，名义值”; null: none. A percentage has none of its own. */
  unit: z.string().max(200).nullable().default(null),
  /** A percentage is a fraction: 0.05 is 5 %. */
  kind: z.enum(columnKinds),
  /** Decimals shown; the value itself is whole. Absent: two. */
  decimals: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).optional(),
});
export type ExportedColumn = z.infer<typeof exportedColumnSchema>;

/** Null: no figure, never 0. A text may stand in a column of figures. */
export const exportedCellSchema = z.union([z.string().max(32_767), z.number(), z.null()]);
export type ExportedCell = z.infer<typeof exportedCellSchema>;

export const exportedTableSchema = z.object({
  title: z.string().min(1).max(400),
  columns: z.array(exportedColumnSchema).min(1).max(400),
  rows: z.array(z.array(exportedCellSchema).max(400)).max(200_000),
  /** What must be known of the figures, a line each. */
  notes: z.array(z.string().max(4000)).max(2000).default([]),
});
export type ExportedTable = z.infer<typeof exportedTableSchema>;
