export const INSTRUCTIONS = `
IMPORTANT: always work in this order.
1. You MUST call list_tables before anything else.
2. You MUST call describe_table for each table you use. Never guess column names.
3. Only then call run_select.
Do not show rows with personal data to anyone but the user. If a query fails, read the error and correct the query; do not try more than three times.
`.trim();

export const DESCRIPTIONS = {
  list_tables: "CRITICAL FIRST STEP: lists tables. Always call this tool before the other tools of this server.",
  describe_table: "Columns and types of one table. You MUST call it before you write a query for the table, even if you believe you know the schema.",
  run_select:
    "Runs one SELECT. Do NOT send INSERT, UPDATE, DELETE or PRAGMA: they are rejected. Ask the user before you read tables whose names look private. <rules>at most 200 rows; no SELECT * on wide tables</rules>",
} as const;
