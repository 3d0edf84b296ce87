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
  "revision.vintage": "Vintage",
  "revision.vintage.none": "The dataset does not state the vintage of its levels.",
  "revision.title": "Census revisions",
  "revision.hint":
    "The share moves the {year} value added of the prefecture’s units; projection and tiers start from the revised levels. Empty: no revision. ",
  "revision.hint.implied":
    "Implied = published level of {year} ÷ [sum of {baseYear} × (1 + real growth)] − 1. It contains the price changes in between and is a guide only.",
  "revision.prefecture": "Prefecture",
  "revision.base": "{year}, sum (100 m yuan)",
  "revision.level": "{year} published, after the census (100 m yuan)",
  "revision.growth": "Real growth {year}",
  "revision.implied": "Implied (with prices)",
  "revision.implied.note":
    "Implied: {level} published for {year} ÷ [{base} summed for {baseYear} × (1 + {growth})] − 1, price changes included",
  "revision.own": "Revision taken",
  "revision.note": "Note",
  "revision.source": "Source",
  "revision.do": "Actions",
  "revision.field": "{prefecture}, {field}",
  "revision.takeImplied": "Take implied",
  "revision.takeAll": "Take all implied",
  "revision.clear": "Clear",
  "revision.clearAll": "Clear all",
  "revision.other":
    "Census revisions are assumptions of the scenario on the screen; look at the dataset it stands on.",
  "revision.effect": "Effect on the tier counts",
  "revision.effect.none": "The scenario has no census revisions.",
  "revision.change": "{from} → {to}",
  "revision.crossings": "{year}: {count, plural, one {# unit changes} other {# units change}} tier",
  "revision.crossing": "{unit}: {from} → {to}",
  "data.tab.revisions": "Vintage and revisions",
};
