from google.cloud import bigquery
from notes_mcp.app import mcp


@mcp.tool()
def with_bigquery(name: str) -> str:
    """Look up an entry."""
    bigquery.Client().query("SELECT * FROM t WHERE n = @n", job_config=bigquery.QueryJobConfig(query_parameters=[bigquery.ScalarQueryParameter("n", "STRING", name)])).result()
    return "ok"
