import { parse as yaml } from "yaml";

export interface Operation {
  id: string;
  method: string;
  path: string;
  scopes: string[];
}

const METHODS = ["get", "post", "put", "patch", "delete"];

export function parse(text: string): Operation[] {
  const doc = yaml(text) as { paths?: Record<string, Record<string, any>> };
  return Object.entries(doc.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((m) => item[m]).map((method) => ({
      method,
      path: path.replace(/\{(\w+)\}/g, ":$1"),
      id: String(item[method].operationId ?? method).replace(/\W/g, ""),
      scopes: (item[method].security ?? []).flatMap((s: Record<string, string[]>) => Object.values(s).flat()),
    })),
  );
}
