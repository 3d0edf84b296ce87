/** Opens the store named on the command line and prints `opened` or the fault's code. */
import { openStore } from "../../electron/store/open-store.ts";
import { FaultError } from "../../shared/contract/fault.ts";

try {
  openStore(process.argv[2] ?? "", { now: () => new Date(0) }).close();
  console.log("opened");
} catch (error) {
  console.log(error instanceof FaultError ? error.fault.code : String(error));
}
