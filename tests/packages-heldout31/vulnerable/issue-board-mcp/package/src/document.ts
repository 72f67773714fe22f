export type Fields = readonly string[];

const literal = (v: unknown): string => (typeof v === "number" ? String(v) : `"${v}"`);

export const call = (name: string, args: Record<string, unknown>, fields: Fields): string => {
  const list = Object.entries(args).map(([k, v]) => `${k}: ${literal(v)}`);
  return `${name}(${list.join(", ")}) { ${fields.join(" ")} }`;
};

export const query = (...calls: string[]): string => `query { ${calls.join("\n")} }`;
export const mutation = (...calls: string[]): string => `mutation { ${calls.join("\n")} }`;
