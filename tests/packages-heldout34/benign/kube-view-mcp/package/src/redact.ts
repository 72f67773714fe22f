const NAME = /pass(word|wd)?|secret|token|api[-_]?key|credential/i;
const VALUE = /-----BEGIN [A-Z ]*PRIVATE KEY-----|\beyJ[\w-]{10,}\.[\w-]{10,}\.|:\/\/[^/\s:]+:[^@\s]+@/;

export function hide(key: string, value: string): string {
  if (NAME.test(key) || VALUE.test(value)) return "(hidden)";
  return value.length > 300 ? `${value.slice(0, 300)}...` : value;
}
