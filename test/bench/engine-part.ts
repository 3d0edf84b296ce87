/** The engine: the province, its ensemble and its answers, and peers that compute the same. */
import { benchAnswers } from "./answers.ts";
import type { BenchPart } from "./bench-proof.ts";
import { benchEnsemble } from "./ensemble.ts";
import { benchProvince, benchSimulation } from "./province.ts";
import { timingTable } from "./timing.ts";

export const enginePart: BenchPart = async ({ form, say }, pass) => {
  const province = await benchProvince();
  const simulation = await benchSimulation();
  if (simulation === null) say("simulation：不在本机，也未能取得（peer not available）。");
  // Ten thousand draws for 2,844 units take half a minute: no work for the short form.
  const ensemble = form === "long" ? await benchEnsemble() : [];
  const timings = [...province.timings, ...(simulation?.timings ?? []), ...ensemble, ...benchAnswers()];
  return {
    tables: [timingTable({ zh: "引擎", en: "Engine" }, timings, pass)],
    verdicts: [...province.verdicts, ...(simulation?.verdicts ?? [])],
  };
};
