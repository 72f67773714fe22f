/** Public name of a field and the column behind it. */
export const COLUMNS = {
  name: "p.full_name",
  born: "p.birth_year",
  parish: "r.parish",
  trade: "p.occupation",
} as const;

export type Column = keyof typeof COLUMNS;
