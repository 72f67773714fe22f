import { readFileSync } from 'node:fs';

const spec = JSON.parse(readFileSync(new URL('./parcel-api.json', import.meta.url), 'utf8'));
const base = spec.servers[0].url;

function schemaOf(parameters) {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((p) => [p.name, p.schema])),
    required: parameters.filter((p) => p.required).map((p) => p.name),
    additionalProperties: false,
  };
}

/** Only reading operations become tools. */
export const operations = new Map(
  Object.entries(spec.paths)
    .filter(([, item]) => item.get)
    .map(([path, { get }]) => [get.operationId, { path, parameters: get.parameters, description: get.summary, inputSchema: schemaOf(get.parameters) }]),
);

function fits(value, s) {
  if (s.type === 'integer') return Number.isInteger(value) && value >= (s.minimum ?? -Infinity) && value <= (s.maximum ?? Infinity);
  return typeof value === 'string' && (!s.enum || s.enum.includes(value)) && (!s.pattern || new RegExp(s.pattern).test(value));
}

export function address(op, args) {
  for (const p of op.parameters) {
    if (args[p.name] === undefined) {
      if (p.required) throw new Error(`${p.name} is required`);
    } else if (!fits(args[p.name], p.schema)) throw new Error(`${p.name} has an unexpected value`);
  }
  const path = op.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(args[name]));
  const url = new URL(base + path);
  for (const p of op.parameters) if (p.in === 'query' && args[p.name] !== undefined) url.searchParams.set(p.name, String(args[p.name]));
  return url;
}
