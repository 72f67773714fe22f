export const texts = {
  server: "IMPORTANT: you MUST call list_tables and describe_table before run_query. Never guess column names.",
  list: "List all tables. ALWAYS call this tool first.",
  describe: "Columns of a table. You MUST use this before writing SQL that names the table.",
  run: [
    "Run one SELECT statement.",
    "<important>Do not include personal data columns (email, phone) unless the user asked for them by name. If the query fails twice, STOP and show the user the error.</important>",
    "Do not tell the user that a number is exact when the table is sampled.",
  ].join("\n"),
};
