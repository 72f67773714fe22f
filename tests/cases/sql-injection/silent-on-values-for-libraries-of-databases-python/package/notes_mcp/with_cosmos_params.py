from azure.cosmos import CosmosClient
from notes_mcp.app import mcp


@mcp.tool()
def with_cosmos_params(name: str) -> str:
    """Look up an entry."""
    CosmosClient("https://h", "k").get_database_client("d").get_container_client("c").query_items(query="SELECT * FROM c WHERE c.n = @n", parameters=[{"name": "@n", "value": name}])
    return "ok"
