import os

from mcp.server.fastmcp import FastMCP

from .sign import Signer

mcp = FastMCP("presign-url")
BUCKETS = frozenset(filter(None, os.environ.get("STORE_BUCKETS", "").split(",")))
HOUR = 3600


def _link(method: str, bucket: str, name: str, seconds: int) -> str:
    if bucket not in BUCKETS:
        raise ValueError("bucket is not in STORE_BUCKETS")
    if not name or ".." in name.split("/"):
        raise ValueError("bad object name")
    return Signer.from_env().link(method, bucket, name, max(60, min(seconds, HOUR)))


@mcp.tool()
def download_link(bucket: str, name: str, seconds: int = 900) -> str:
    """Link that downloads an object for at most an hour."""
    return _link("GET", bucket, name, seconds)


@mcp.tool()
def upload_link(bucket: str, name: str, seconds: int = 900) -> str:
    """Link that uploads an object for at most an hour."""
    return _link("PUT", bucket, name, seconds)


def main() -> None:
    mcp.run()
