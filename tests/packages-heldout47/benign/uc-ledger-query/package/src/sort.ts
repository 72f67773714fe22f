const COLUMNS = { date: "e.booked_on", amount: "e.amount", text: "lower(e.text)" } as const;

export type Sort = keyof typeof COLUMNS;
export const SORTS = Object.keys(COLUMNS) as [Sort, ...Sort[]];

export const orderBy = (sort: Sort, down: boolean): string => `ORDER BY ${COLUMNS[sort]} ${down ? "DESC" : "ASC"}`;
