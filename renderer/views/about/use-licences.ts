import { useEffect, useState } from "react";
import { z } from "zod";

const licencesSchema = z.array(
  z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string().nullable() }),
);
export type Licence = z.infer<typeof licencesSchema>[number];

/** The licences of what the product is made with; null while they are read, "missing" when they cannot be. */
export function useLicences(): readonly Licence[] | "missing" | null {
  const [licences, setLicences] = useState<readonly Licence[] | "missing" | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch("./licences.json", { signal: stop.signal })
      .then(async (answer) => licencesSchema.parse(await answer.json()))
      .then(setLicences)
      .catch(() => {
        if (!stop.signal.aborted) setLicences("missing");
      });
    return () => stop.abort();
  }, []);
  return licences;
}
