import type { zhEnsemble } from "./zh-ensemble.ts";

export const enEnsemble: Readonly<Record<keyof typeof zhEnsemble, string>> = {
  "ensemble.open": "Ensemble: {state}",
  "ensemble.title": "Ensemble",
  "ensemble.none": "No ensemble yet",
  "ensemble.previewing": "Previewing, {draws} draws",
  "ensemble.preview": "Preview, {draws} draws",
  "ensemble.refining": "Refining {percent}",
  "ensemble.full": "{draws} draws",
  "ensemble.updating": "Ensemble updating",
  "ensemble.stopped": "Preview, {draws} draws; refining stopped",
  "ensemble.failed": "Ensemble not completed",
  "ensemble.cancel": "Stop refining",
  "ensemble.draw": "Draw again",
  "ensemble.about":
    "Each draw adds yearly shocks to the province, the prefectures and the units. With the same seed every scenario meets the same shocks.",
  "ensemble.draws": "Draws",
  "ensemble.draws.unit": "draws",
  "ensemble.seed": "Seed",
  "ensemble.apply": "Apply",
  "ensemble.draws.wrong": "Draws must be a whole number from {least} to {most}; nothing was changed.",
  "ensemble.seed.wrong": "The seed must be a whole number from 0 to {most}; nothing was changed.",

  "probability.target": "met with probability {value}",
  "probability.narrowing": "all narrow with probability {value}",
  "probability.unknown": "probability cannot be judged",
  "probability.all": "All targets met together",
  "probability.all.waiting": "The ensemble is not completed yet",
  "probability.draws": "{draws} draws, seed {seed}",
  "probability.tier": "Probability of each tier in {year}",
  "probability.likeliest": "{tier} {value}",

  "fan.label": "90% band",
  "fan.updating": "band updating",

  "distribution.title": "Distribution of the counts",
  "distribution.note": "{year}, {tier}",
  "distribution.show.years": "By year",
  "distribution.show.tier": "Line {line}",
  "distribution.projected": "projected {count}",
  "distribution.show": "Counts: by year or their distribution",
  "distribution.count": "Units",
  "distribution.share": "Share of draws",
  "distribution.atLeast": "Probability of at least so many",
  "distribution.waiting": "Shown when the ensemble is completed.",

  "step.ensemble": "Ensemble of {draws} draws, seed {seed}",
};
