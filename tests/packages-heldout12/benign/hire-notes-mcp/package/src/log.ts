import { inspect } from "node:util";

const SECRET_NAME = /(token|secret|password|passwd|api_?key|authorization|cookie)/i;
const MASKS: [RegExp, string][] = [
  [/\b(?:gh[pousr]_|sk-|xox[abp]-)[\w-]{10,}/g, "[token]"],
  [/\bBearer\s+[\w.~+/-]+=*/gi, "Bearer [token]"],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g, "[private key]"],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "[mail]"],
];

/** Values of secret variables of this server (HIRE_*), so that they can be cut out of messages. */
const own = Object.entries(process.env)
  .filter(([k, v]) => k.startsWith("HIRE_") && SECRET_NAME.test(k) && v && v.length > 7)
  .map(([, v]) => v as string);

export function redact(text: string): string {
  let out = text;
  for (const v of own) out = out.replaceAll(v, "[secret]");
  for (const [pattern, mask] of MASKS) out = out.replace(pattern, mask);
  return out;
}

export function log(event: string, fields: Record<string, unknown> = {}): void {
  const safe = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, SECRET_NAME.test(k) ? "[secret]" : v]));
  process.stderr.write(redact(`${new Date().toISOString()} ${event} ${inspect(safe, { breakLength: Infinity })}`) + "\n");
}
