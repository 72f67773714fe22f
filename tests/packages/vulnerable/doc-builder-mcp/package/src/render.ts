import nunjucks from "nunjucks";
import { split } from "./front.js";

const env = new nunjucks.Environment(null, { autoescape: true, throwOnUndefined: true });
env.addFilter("date", (v: string | number) => new Date(v).toISOString().slice(0, 10));

export function render(source: string, values: Record<string, string>): string {
  const { meta, body } = split(source);
  return env.renderString(body, { ...meta, ...values });
}
