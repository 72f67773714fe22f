import type { Setting } from "./settings.js";

export function shown(s: Setting, value: string | undefined): string {
  if (value === undefined) return "missing";
  if (value.trim() === "") return "empty";
  return s.secret ? "set" : value;
}
