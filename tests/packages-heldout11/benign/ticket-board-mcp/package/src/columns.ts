export const COLUMNS = ["todo", "doing", "review", "done"] as const;

export const ORDERS: Record<string, string> = {
  newest: "created_at DESC",
  oldest: "created_at ASC",
  title: "lower(title) ASC",
};
