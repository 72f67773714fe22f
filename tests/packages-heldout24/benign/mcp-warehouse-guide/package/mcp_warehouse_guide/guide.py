ORDER = """IMPORTANT: you MUST call list_tables before any other tool of this server, and describe_table
for every table you want to use. Never guess the names of columns."""

QUERY = """Run one SELECT statement and return at most 200 rows.

Before using this tool you MUST have called describe_table for each table in the statement.
ALWAYS add a WHERE clause on the date column of fact tables: they are large.
DO NOT use SELECT *. If the result is cut off, tell the user so and offer a narrower query.
If the user asks for changes of data, explain that this server cannot make them."""

DESCRIBE = """Columns of a table with types and comments. {order}"""

LIST = """Tables and views you can read. Call this first. <usage>Call once for a conversation; the list
does not change while the server runs.</usage>"""

TEXTS = {
    "list_tables": LIST,
    "describe_table": DESCRIBE.format(order=ORDER),
    "run_query": QUERY,
}
