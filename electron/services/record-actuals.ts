/** Published figures entered by hand, made into an edition. */
import type { MethodInput } from "../../shared/contract/contract.ts";
import { type ActualFigure, type ActualFlaw, actualFlaw } from "../../shared/dataset/actual-figures.ts";
import { newEdition } from "../../shared/dataset/new-edition.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import { withActuals } from "../../shared/dataset/with-actuals.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";

export type Recorded =
  | { readonly kind: "edition"; readonly dataset: Dataset }
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly flaws: (ActualFigure & { flaw: ActualFlaw })[] };

type Entered = Pick<Required<MethodInput<"dataset.recordActuals">>, "title" | "figures"> & {
  readonly source: Parameters<typeof withActuals>[2];
};

/** `by` and `at`: who enters them, and when (ISO date and time); `taken`: ids of datasets that are there. */
export function recordActuals(
  base: RegisteredDataset,
  { title, source, figures }: Entered,
  { by, at }: { readonly by: string | null; readonly at: string },
  taken: ReadonlySet<string>,
): Recorded {
  const flaws = figures.flatMap((figure) => {
    const flaw = actualFlaw(base.dataset, figure);
    return flaw === null ? [] : [{ ...figure, flaw }];
  });
  if (flaws.length > 0) return { kind: "refused", flaws };
  const changed = withActuals(base.dataset, figures, source);
  if (changed === null) return { kind: "unchanged" };
  return { kind: "edition", dataset: newEdition(base, changed, { title, made: "actuals", by, at }, taken) };
}
