import snowflake.connector
from notes_mcp.app import mcp


@mcp.tool()
def with_snowflake_string(name: str) -> str:
    """Look up an entry."""
    snowflake.connector.connect(user="a").execute_string(f"SELECT * FROM t WHERE n = '{name}'")
    return "ok"
