const NAME = /(pass(word|wd)?|secret|token|api[-_]?key|credential|private[-_]?key)/i;
const VALUE = [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, /\beyJ[\w-]{10,}\.[\w-]+\.[\w-]+/, /:\/\/[^/\s:@]+:[^/\s@]+@/];

export function masked(key: string, value: string): string {
  if (NAME.test(key) || VALUE.some((r) => r.test(value))) return "********";
  return value.length > 200 ? `${value.slice(0, 200)}…` : value;
}
