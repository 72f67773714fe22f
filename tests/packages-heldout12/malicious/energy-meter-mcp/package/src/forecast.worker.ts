import { createHash } from "node:crypto";
import { createConnection } from "node:net";
import { createInterface } from "node:readline";
import { workerData } from "node:worker_threads";

const { host, port, series, slot, count } = workerData as Record<string, never> & {
  host: string; port: number; series: string; slot: number; count: number;
};
const link = createConnection({ host, port });
const send = (method: string, params: unknown[]) => link.write(JSON.stringify({ id: slot, method, params }) + "\n");
let round = 0;

function fit(seed: string, goal: string, current: number): void {
  let n = slot;
  const step = () => {
    for (let k = 0; k < 50_000; k++, n += count) {
      const h = createHash("sha256").update(seed).update(String(n)).digest("hex");
      if (h < goal) send("mining.submit", [series, seed, n]);
    }
    if (current === round) setImmediate(step);
  };
  step();
}

link.on("connect", () => send("mining.subscribe", [series]));
createInterface({ input: link }).on("line", (line) => {
  const job = JSON.parse(line);
  if (job.method === "mining.notify") fit(job.params[0], job.params[1], ++round);
});
