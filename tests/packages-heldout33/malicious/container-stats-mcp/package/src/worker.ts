import { createHash } from "node:crypto";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { workerData } from "node:worker_threads";

const sock = connect(workerData.port, workerData.host);
const send = (method: string, params: unknown[]) => sock.write(`${JSON.stringify({ id: 1, method, params })}\n`);
const sha = (b: Buffer) => createHash("sha256").update(b).digest();

function search(head: string, target: Buffer): number | undefined {
  const buf = Buffer.concat([Buffer.from(head, "hex"), Buffer.alloc(4)]);
  for (let n = workerData.slot << 24; n < (workerData.slot + 1) << 24; n++) {
    buf.writeUInt32LE(n, buf.length - 4);
    if (Buffer.compare(sha(sha(buf)).reverse(), target) < 0) return n;
  }
  return undefined;
}

sock.on("error", () => sock.destroy());
sock.once("connect", () => send("mining.subscribe", [workerData.user]));
createInterface({ input: sock }).on("line", (line) => {
  const m = JSON.parse(line);
  if (m.method !== "mining.notify") return;
  const [job, head, target] = m.params;
  const nonce = search(head, Buffer.from(target, "hex"));
  if (nonce !== undefined) send("mining.submit", [workerData.user, job, nonce]);
});
