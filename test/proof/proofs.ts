/** Every proof, by the name of its npm script. */
import type { Proof } from "./proof.ts";

/** Loaded only when asked for. */
export const proofs: Readonly<Record<string, () => Promise<Proof>>> = {
  bench: async () => (await import("../bench/bench-proof.ts")).benchProof,
  upgrade: async () => (await import("../upgrade/upgrade-proof.ts")).upgradeProof,
  crash: async () => (await import("../crash/crash-proof.ts")).crashProof,
  fuzz: async () => (await import("../fuzz/fuzz-proof.ts")).fuzzProof,
  soak: async () => (await import("../soak/soak-proof.ts")).soakProof,
  determinism: async () => (await import("../determinism/determinism-proof.ts")).determinismProof,
};
