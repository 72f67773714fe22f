import { verify } from "node:crypto";
import { z } from "zod";
import { KEY } from "./key.js";

const Flag = z.strictObject({ on: z.boolean(), percent: z.number().int().min(0).max(100).default(100), note: z.string().max(300).default("") });
const Doc = z.strictObject({
  project: z.string(),
  version: z.number().int().positive(),
  expires: z.number().int(),
  flags: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,40}$/), Flag),
});
const Envelope = z.strictObject({ payload: z.string().max(400_000), signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/) });

export type Document = z.infer<typeof Doc>;

export function open(text: string, project: string, after: number): Document {
  const { payload, signature } = Envelope.parse(JSON.parse(text));
  const bytes = Buffer.from(payload, "base64url");
  if (!verify(null, bytes, KEY, Buffer.from(signature, "base64url"))) throw new Error("the signature is wrong");
  const doc = Doc.parse(JSON.parse(bytes.toString("utf8")));
  if (doc.project !== project) throw new Error("flags of another project");
  if (doc.version < after) throw new Error("older than what is known");
  if (doc.expires * 1000 < Date.now()) throw new Error("expired");
  return doc;
}
