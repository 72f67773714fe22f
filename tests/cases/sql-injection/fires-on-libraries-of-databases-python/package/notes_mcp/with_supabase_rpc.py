from supabase import create_client
from notes_mcp.app import mcp


@mcp.tool()
def with_supabase_rpc(name: str) -> str:
    """Look up an entry."""
    create_client("u", "k").rpc("exec_sql", {"query": f"SELECT * FROM t WHERE n = '{name}'"}).execute()
    return "ok"
