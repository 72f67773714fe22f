const NAMES = /(pass(word|wd)?|secret|token|api[_-]?key|credential|private)/i;
const VALUES = [/-----BEGIN [A-Z ]+-----/, /\beyJ[\w-]+\.[\w-]+\.[\w-]+/, /:\/\/[^/\s:]+:[^@\s]+@/];

export function mask(data: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).map(([k, v]) => [k, NAMES.test(k) || VALUES.some((r) => r.test(v)) ? "********" : v]),
  );
}
