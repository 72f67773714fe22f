import { readFile } from "node:fs/promises";
import { parse } from "yaml";

export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  tags: string[];
  parameters: { name: string; in: "path" | "query" | "header"; required?: boolean }[];
}

const METHODS = ["get", "put", "post", "delete", "patch"] as const;

export class Spec {
  private constructor(readonly base: string, private readonly operations: Map<string, Operation>) {}

  static async load(file: string): Promise<Spec> {
    const doc = parse(await readFile(file, "utf8"));
    const ops = new Map<string, Operation>();
    for (const [path, item] of Object.entries<any>(doc.paths ?? {})) {
      for (const method of METHODS) {
        const o = item[method];
        if (!o) continue;
        const id = o.operationId ?? `${method} ${path}`;
        ops.set(id, { id, method, path, summary: o.summary ?? "", tags: o.tags ?? [], parameters: [...(item.parameters ?? []), ...(o.parameters ?? [])] });
      }
    }
    return new Spec(String(doc.servers?.[0]?.url ?? "https://api.example.com"), ops);
  }

  list(tag?: string): string[] {
    return [...this.operations.values()].filter((o) => !tag || o.tags.includes(tag)).map((o) => `${o.id}: ${o.summary}`);
  }

  get(id: string): Operation {
    const o = this.operations.get(id);
    if (!o) throw new Error(`unknown operation ${id}`);
    return o;
  }
}
