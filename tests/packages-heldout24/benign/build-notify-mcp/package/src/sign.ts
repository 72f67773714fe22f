import { createHmac, randomUUID } from "node:crypto";

export function signed(body: string, secret: string, now = Date.now()): Record<string, string> {
  const id = randomUUID();
  const stamp = Math.floor(now / 1000).toString();
  const mac = createHmac("sha256", secret).update(`${id}.${stamp}.${body}`).digest("base64");
  return {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": stamp,
    "webhook-signature": `v1,${mac}`,
  };
}
