from mcp.server.fastmcp import FastMCP

from .session import client

mcp = FastMCP("bucket-browser")


@mcp.tool()
def list_buckets() -> list[str]:
    """Names of all buckets."""
    return [b["Name"] for b in client().list_buckets()["Buckets"]]


@mcp.tool()
def list_objects(bucket: str, prefix: str = "", limit: int = 100) -> list[str]:
    """Keys below a prefix."""
    page = client().list_objects_v2(Bucket=bucket, Prefix=prefix, MaxKeys=min(limit, 1000))
    return [o["Key"] for o in page.get("Contents", [])]


@mcp.tool()
def object_head(bucket: str, key: str) -> dict:
    """Size, type and age of an object."""
    h = client().head_object(Bucket=bucket, Key=key)
    return {"size": h["ContentLength"], "type": h.get("ContentType"), "modified": h["LastModified"].isoformat()}


def main() -> None:
    mcp.run()
