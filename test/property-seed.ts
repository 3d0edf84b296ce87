/**
 * Property tests draw the same examples on every run, so that a change is to blame when one
 * fails; `XIANCE_SEED=random` (or a number) looks further.
 */
import fc from "fast-check";

const wanted = process.env.XIANCE_SEED ?? "20250322";
if (wanted !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });
