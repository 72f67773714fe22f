import clickhouse_connect
from notes_mcp.app import mcp


@mcp.tool()
def with_clickhouse_command(name: str) -> str:
    """Look up an entry."""
    clickhouse_connect.get_client(host="h").command(f"SELECT * FROM t WHERE n = '{name}'")
    return "ok"
