/** GDP of one place over the years, in every scenario compared. */
import { useEffect, useState } from "react";
import type { Fault } from "../../../shared/contract/fault.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { faultOf } from "../../state/door.ts";
import type { ComparisonReading, Difference } from "./use-comparison.ts";

export interface Course {
  readonly years: readonly number[];
  readonly gdpNominal: readonly (number | null)[];
  readonly gdpReal: readonly (number | null)[];
}

export interface Courses {
  /** Over the scenarios; null: not there, or not yet. */
  readonly courses: readonly (Course | null)[];
  readonly fault: Fault | null;
}

/** `unit` null: the province, which the comparison itself tells. */
export function useCourses(
  compared: ComparisonReading,
  difference: Difference,
  unit: string | null,
): Courses {
  const { door } = useDesk();
  const { ids, datasetId, moves } = compared;
  const [read, setRead] = useState<Courses & { readonly of: string }>({ of: "", courses: [], fault: null });
  const key = `${unit} ${JSON.stringify(ids)} ${moves}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked
  useEffect(() => {
    if (unit === null) return;
    let current = true;
    Promise.all(ids.map((id) => door.send("run.project", { id, datasetId, unit })))
      .then((views) => {
        const courses = views.map(({ years, unit: found }) => (found === null ? null : { years, ...found }));
        if (current) setRead({ of: key, courses, fault: null });
      })
      .catch((error: unknown) => {
        if (current) setRead({ of: key, courses: [], fault: faultOf(error) });
      });
    return () => {
      current = false;
    };
  }, [door, key]);
  if (unit === null) return { courses: difference.results.byYear, fault: null };
  return { courses: read.courses, fault: read.of === key ? read.fault : null };
}
