import type { zhRevisions } from "./zh-revisions.ts";

export const enRevisions: Readonly<Record<keyof typeof zhRevisions, string>> = {
  "step.revision.set": "Census revision of {place} {share}",
  "step.revision.clear": "Census revision of {place} cleared",
  "step.revision.grounds": "Grounds of the census revision of {place}",
  "step.revision.derive": "Census revisions of {count} prefectures as derived",
  "step.revision.clearAll": "Census revisions of {count} prefectures cleared",
  "step.actuals.set": "Growth as published up to {year}",
  "step.actuals.clear": "All years as assumed again",
  "driver.revision": "Revised levels",
  "tornado.censusRevision": "Census revisions set",
};
