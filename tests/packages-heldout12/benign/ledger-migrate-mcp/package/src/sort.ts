export const SORT = { newest: "id DESC", oldest: "id ASC", amount: "cents DESC, id DESC" } as const;
export type Sort = keyof typeof SORT;
