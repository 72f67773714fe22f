import { z } from "zod";
import { SERVICES, type Service } from "./services.js";

const Answer = z.object({ status: z.object({ indicator: z.string().max(20), description: z.string().max(200) }) });
const MAX = 64 * 1024;

async function limited(res: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of res.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX) throw new Error("answer is too large");
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString("utf8");
}

export async function readStatus(service: Service) {
  const res = await fetch(SERVICES[service], { redirect: "error", signal: AbortSignal.timeout(5000) });
  if (!res.ok) throw new Error(`status page answered ${res.status}`);
  return Answer.parse(JSON.parse(await limited(res))).status;
}
