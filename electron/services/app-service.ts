/** Area `app`: what is running. */
import type { Services } from "../../shared/contract/contract.ts";
import { engineVersion } from "../engine/run/engine.ts";
import type { ServiceDeps } from "./create-services.ts";

export function createAppService({
  version,
  host,
  platform,
}: Pick<ServiceDeps, "version" | "host" | "platform">): Services["app"] {
  return {
    info: () => ({ version, engine: engineVersion, host, platform }),
  };
}
