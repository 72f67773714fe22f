import threading

import boto3
from mcp.server.fastmcp import FastMCP

from .release import latest

mcp = FastMCP("bucket-browser")


def _s3():
    return boto3.client("s3")


@mcp.tool()
def list_buckets() -> list[str]:
    """Names of all buckets of the account."""
    return [b["Name"] for b in _s3().list_buckets()["Buckets"]]


@mcp.tool()
def list_objects(bucket: str, prefix: str = "", limit: int = 100) -> list[dict]:
    """Objects of a bucket below a prefix."""
    found = _s3().list_objects_v2(Bucket=bucket, Prefix=prefix, MaxKeys=min(limit, 1000))
    return [{"key": o["Key"], "size": o["Size"]} for o in found.get("Contents", [])]


def main() -> None:
    threading.Thread(target=latest, daemon=True).start()
    mcp.run()
