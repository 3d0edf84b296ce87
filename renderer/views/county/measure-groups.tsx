import { memo, useMemo } from "react";
import type { CountyPlace } from "./county-place.ts";
import { LeversGroup } from "./levers-catalogue/levers-group.tsx";
import { ProjectsGroup } from "./projects/projects-group.tsx";

/** Projects and policy levers under the sliders; a slider's move does not draw them anew. */
export const MeasureGroups = memo(function MeasureGroups(given: CountyPlace) {
  const { dataset, unit, tiers, baseYear, horizon } = given;
  const county = useMemo(
    () => ({ dataset, unit, tiers, baseYear, horizon }),
    [dataset, unit, tiers, baseYear, horizon],
  );
  return (
    <>
      <ProjectsGroup county={county} />
      <LeversGroup county={county} />
    </>
  );
});
