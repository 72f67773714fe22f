from notes_mcp import with_psycopg2_copy, with_psycopg2_extras, with_psycopg2_sql, with_asyncpg_copy, with_snowflake_string, with_clickhouse_command, with_connectorx, with_pony, with_cosmos, with_supabase_rpc  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
