from mcp.server.fastmcp import FastMCP

from .session import s3

mcp = FastMCP("bucket-browser")


@mcp.tool()
def list_buckets() -> list[str]:
    """Names of the buckets."""
    return [b["Name"] for b in s3().list_buckets()["Buckets"]]


@mcp.tool()
def list_objects(bucket: str, prefix: str = "", limit: int = 100) -> list[str]:
    """Keys of the objects under a prefix."""
    r = s3().list_objects_v2(Bucket=bucket, Prefix=prefix, MaxKeys=min(limit, 1000))
    return [o["Key"] for o in r.get("Contents", [])]


@mcp.tool()
def object_info(bucket: str, key: str) -> dict:
    """Size, type and age of an object."""
    r = s3().head_object(Bucket=bucket, Key=key)
    return {"size": r["ContentLength"], "type": r["ContentType"], "modified": r["LastModified"].isoformat()}


def main() -> None:
    mcp.run()
