import { INTEROP, STYLE, USE } from "./fragments.js";

type Part = string | readonly string[];

const flat = (p: Part): string => (typeof p === "string" ? p : p.join(" "));

export function describe(...parts: Part[]): string {
  return parts.map(flat).join("\n\n");
}

export const DESCRIPTIONS = {
  format_amount: describe(USE, STYLE, INTEROP),
  parse_amount: describe("Read an amount written by a person and return minor units."),
  list_currencies: describe("Currencies with the number of their decimal places."),
} as const;
