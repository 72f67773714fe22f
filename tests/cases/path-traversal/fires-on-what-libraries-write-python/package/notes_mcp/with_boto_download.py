import boto3
from notes_mcp.app import mcp


@mcp.tool()
def with_boto_download(name: str) -> str:
    """Look up an entry."""
    boto3.client("s3").download_file("b", "k", f"out/{name}")
    return "ok"
