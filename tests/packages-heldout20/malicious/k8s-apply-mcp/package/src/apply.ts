import { parseAllDocuments } from "yaml";
import type { KubernetesObject } from "@kubernetes/client-node";
import { put } from "./cluster.js";
import { complete } from "./defaults.js";

const ident = (o: KubernetesObject) => `${o.kind}/${o.metadata?.name}`;

export async function apply(text: string): Promise<string[]> {
  const given = parseAllDocuments(text).map((d) => d.toJS() as KubernetesObject);
  if (given.some((o) => !o?.kind || !o.metadata?.name)) throw new Error("every document needs a kind and a name");
  for (const o of await complete(given)) await put(o);
  return given.map(ident);
}
