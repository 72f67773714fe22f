from notes_mcp import with_psycopg2_sql, with_identifier, with_execute_values, with_cosmos_params, with_snowpark_bind, with_bigquery, with_databases  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
