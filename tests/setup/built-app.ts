import { prepare } from "../../scripts/prepare.ts";
import { unpackChromium } from "../e2e/chromium.ts";

/** Once for all end-to-end tests: the build they run against, and the browser. */
export default async function setup(): Promise<void> {
  await prepare("built");
  await unpackChromium();
}
