import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { newCarrierState } from "#tests/sandbox/carriers/state.ts";
import { newReviewSiteState } from "#tests/sandbox/reviews/state.ts";
import type { SandboxOptions, SandboxState } from "#tests/sandbox/context.ts";
import { createState } from "#tests/sandbox/state/create-state.ts";

export type StateStore = { state: SandboxState; save(): void; flush(): void };

/** Opens the state kept in `stateFile`, or a new shop's. Writes are grouped and replace the file in one step. */
export function openStore(options: SandboxOptions): StateStore {
  const state = readState(options.stateFile) ?? createState(options, new Date());
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!options.stateFile) return;
    mkdirSync(dirname(options.stateFile), { recursive: true });
    const draft = `${options.stateFile}.new`;
    writeFileSync(draft, JSON.stringify(state));
    renameSync(draft, options.stateFile);
  };
  const save = () => {
    if (options.stateFile) timer ??= setTimeout(flush, 200);
  };
  return { state, save, flush };
}

function readState(file: string | undefined): SandboxState | undefined {
  if (!file) return undefined;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const state = JSON.parse(text) as SandboxState;
  if (state.version !== 1)
    throw new Error(`${file} was written by another version of the sandbox; remove it to start anew`);
  // Written before there were carriers, or before they could do all they can now.
  state.carriers = { ...newCarrierState(), ...state.carriers };
  state.reviewSites = { ...newReviewSiteState(), ...state.reviewSites };
  state.shop.shipsTo ??= [];
  return state;
}
