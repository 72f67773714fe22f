from pyspark.serializers import CPickleSerializer
from notes_mcp.app import mcp


@mcp.tool()
def with_pyspark_pickle(text: str) -> str:
    """Look up an entry."""
    return str(CPickleSerializer().loads(bytes.fromhex(text)))
