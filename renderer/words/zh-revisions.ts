/** Words of census revisions and of growth taken as published. */
export const zhRevisions = {
  "step.revision.set": "{place} 普查修订 {share}",
  "step.revision.clear": "{place} 普查修订清除",
  "step.revision.grounds": "{place} 普查修订的说明与依据",
  "step.revision.derive": "{count} 个州(市)普查修订采用推算值",
  "step.revision.clearAll": "清除 {count} 个州(市)的普查修订",
  "step.actuals.set": "{year} 年及以前取公布增速",
  "step.actuals.clear": "各年恢复按假设推演",
  "driver.revision": "水平修订",
  "tornado.censusRevision": "普查修订（所填州(市)）",
} as const;
