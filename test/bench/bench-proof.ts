/** `npm run bench`: how long everything takes, beside something measured in the same run. */
import type { Findings, Proof, ProofRequest } from "../proof/proof.ts";
import { calibrate } from "./calibrate.ts";

/** What a part finds, given the milliseconds of one calibration pass. */
export type BenchPart = (request: ProofRequest, pass: number) => Promise<Findings>;

/** Loaded one after another, so that none has the others' memory about it. */
const parts: Readonly<Record<string, () => Promise<BenchPart>>> = {
  engine: async () => (await import("./engine-part.ts")).enginePart,
  sheet: async () => (await import("./sheet-part.ts")).sheetPart,
  library: async () => (await import("./library-part.ts")).libraryPart,
  size: async () => (await import("./size-part.ts")).sizePart,
  start: async () => (await import("./start-part.ts")).startPart,
  desktop: async () => (await import("./desktop-part.ts")).desktopPart,
  memory: async () => (await import("./memory-part.ts")).memoryPart,
  slider: async () => (await import("./slider-part.ts")).sliderPart,
};

export const benchProof: Proof = {
  name: "bench",
  title: { zh: "速度", en: "Speed" },
  about: {
    zh: "每个时间写成毫秒，也写成同一次运行中校准循环（2²⁰ 次相依的乘加）的倍数，或对照物的倍数。时间因机器与其负载而异，倍数少受其扰。",
    en: "Each time is told in milliseconds and as a multiple of a calibration loop (2²⁰ dependent multiply-adds) of the same run, or of what it is held against. Times depend on the machine and its load; multiples less so.",
  },
  counts: { zh: "滑块移动的次数", en: "moves of the slider" },
  parts: Object.keys(parts),
  async run(request) {
    const pass = calibrate();
    const found: Findings[] = [];
    for (const [name, load] of Object.entries(parts)) {
      if (request.only !== null && request.only !== name) continue;
      request.say(`bench：${name}……`);
      found.push(await (await load())(request, pass));
    }
    return {
      tables: found.flatMap(({ tables }) => tables),
      verdicts: found.flatMap(({ verdicts }) => verdicts),
    };
  },
};
