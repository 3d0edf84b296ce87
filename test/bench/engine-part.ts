/** The engine: the province, its ensemble and its answers, and peers that compute the same. */
import { benchAnswers } from "./answers.ts";
import type { BenchPart } from "./bench-proof.ts";
import { benchEnsemble } from "./ensemble.ts";
import { benchProvince, benchSimulation } from "./province.ts";
import { timingTable } from "./timing.ts";

export const enginePart: BenchPart = async ({ form, say }, pass) => {
  const isLong = form === "long";
  const rounds = isLong ? 41 : 7;
  const province = benchProvince(rounds);
  // The peer may have to be fetched, and ten thousand draws for 2,844 units take half a minute: no work for the short form.
  const simulation = isLong ? await benchSimulation() : null;
  if (isLong && simulation === null) say("simulation：不在本机，也未能取得（peer not available）。");
  const ensemble = isLong ? await benchEnsemble() : [];
  const timings = [...province.timings, ...(simulation?.timings ?? []), ...ensemble, ...benchAnswers(rounds)];
  return {
    tables: [timingTable({ zh: "引擎", en: "Engine" }, timings, pass)],
    verdicts: [...province.verdicts, ...(simulation?.verdicts ?? [])],
  };
};
