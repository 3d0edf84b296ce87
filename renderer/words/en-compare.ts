import type { zhCompare } from "./zh-compare.ts";

export const enCompare: Readonly<Record<keyof typeof zhCompare, string>> = {
  "view.compare": "Compare",
  "action.compare": "Go to compare",

  "compare.title": "Compare",
  "compare.base": "Make base",
  "compare.isBase": "Base",
  "compare.baseline": "Baseline",
  "compare.add": "Add a scenario",
  "compare.none": "The library has no other scenario to add.",
  "compare.makeBase": "Make base: {name}",
  "compare.remove": "Take “{name}” out",
  "compare.chosen": "Scenarios compared",
  "compare.only": "Add at least one scenario.",

  "compare.assumptions": "Assumptions that differ",
  "compare.assumptions.count": "{count}",
  "compare.assumptions.none": "The assumptions do not differ.",
  "compare.assumptions.what": "What",
  "compare.assumptions.more": "Show all {count}",
  "compare.same": "As the base",

  "compare.results": "Results that differ",
  "compare.results.shown": "Which results",
  "compare.results.board": "Measures",
  "compare.results.years": "By year",
  "compare.results.units": "Units",
  "compare.years.column": "Year",
  "compare.years.tier": "{tier}, {name}",
  "compare.units.column": "Unit",
  "compare.units.none": "The results of the units do not differ.",
  "compare.units.changes": "Only those that change tier",
  "compare.units.none.changes": "No unit changes tier.",
  "compare.units.note": "Nominal GDP in {year}, 100 m yuan; {count} units differ, {changes} change tier",
  "compare.units.more": "{count} more units differ by less and are not listed.",
  "compare.units.go": "Go to {unit}",

  "compare.path": "Course",
  "compare.path.title": "GDP of {place}",
  "compare.path.place": "Choose a unit",
  "compare.path.province": "Province",

  "compare.drivers": "What makes the difference",
  "compare.drivers.title": "{from} → {to}",
  "compare.drivers.note": "Nominal GDP in {year}, {place}, {unit}",
  "compare.drivers.of": "Scenario attributed",
  "compare.drivers.none": "The results are those of “{name}”; there is no difference to attribute.",
  "compare.datasets":
    "The scenarios stand on different datasets: {titles}. Results are set side by side by county code, and part of what differs comes from the datasets; a county that one has not is a dash.",
  "compare.datasets.one": "“{title}”",
  "compare.tiers":
    "Each scenario is judged by the tiers and targets of its own dataset: {each}. A unit changes tier where both its rank among the tiers and the line it reaches are others; “—” is a tier that a dataset does not have.",
  "compare.tiers.one": "{names}: {tiers}",
  "compare.tiers.name": "{name}",
  "compare.tiers.target": "{tier}, {count} units",
  "compare.tiers.and": "; ",
  "compare.drivers.other-dataset":
    "The two scenarios rest on different datasets; the difference cannot be attributed to assumptions.",
};
