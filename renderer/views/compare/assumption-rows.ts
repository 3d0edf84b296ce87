/** What the assumptions of several scenarios have different, as rows to read. */
import { recordFields } from "../../../shared/scenario/record-fields.ts";
import { formatMoment } from "../../words/format.ts";
import type { Places } from "../../words/record-text.ts";
import { recordLines, recordTitle } from "../../words/record-text.ts";
import type { Words } from "../../words/use-words.ts";
import type { Difference } from "./use-comparison.ts";

export interface AssumptionCell {
  readonly lines: readonly string[];
  /** Says what the base says. */
  readonly same: boolean;
  /** Who, when and why; "" is nothing. */
  readonly grounds: string;
}

export interface AssumptionRow {
  readonly key: string;
  readonly title: string;
  /** Over the scenarios, the base first. */
  readonly cells: readonly AssumptionCell[];
}

export function assumptionRows({ assumptions }: Difference, places: Places, words: Words): AssumptionRow[] {
  const records = recordFields.flatMap((field) =>
    assumptions[field].map((row) => {
      const id = "id" in row ? row.id : null;
      return { field, id, values: row.values as readonly unknown[] };
    }),
  );
  const settings = assumptions.settings.map(({ field, values }) => ({ field, id: null, values }));
  return [...settings, ...records].map(({ field, id, values }) => {
    const title = recordTitle(field, id, values, places, words);
    const base = JSON.stringify(recordLines(field, values[0], places, words));
    return {
      key: `${field} ${id ?? title}`,
      title,
      cells: values.map((value, index) => {
        const lines = recordLines(field, value, places, words);
        return {
          lines,
          same: index > 0 && JSON.stringify(lines) === base,
          grounds: groundsText(value, words),
        };
      }),
    };
  });
}

interface Grounds {
  readonly author?: string;
  readonly date?: string;
  readonly note?: string;
  readonly source?: string;
}

function groundsText(value: unknown, words: Words): string {
  if (typeof value !== "object" || value === null) return "";
  const { author, date, note, source } = value as Grounds;
  return [author, date === undefined ? "" : dateText(date), note, source]
    .filter(Boolean)
    .join(words("record.comma"));
}

/** A date alone as it stands, a moment in the reader's zone. */
function dateText(date: string): string {
  return date.includes("T") ? formatMoment(date) : date;
}
