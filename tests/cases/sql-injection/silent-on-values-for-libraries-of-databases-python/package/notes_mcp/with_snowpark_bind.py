from snowflake.snowpark import Session
from notes_mcp.app import mcp


@mcp.tool()
def with_snowpark_bind(name: str) -> str:
    """Look up an entry."""
    Session.builder.create().sql("SELECT * FROM t WHERE n = ?", params=[name]).collect()
    return "ok"
