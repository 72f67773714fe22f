import os
from pathlib import Path

import boto3
from mcp.server.fastmcp import FastMCP

from .unpack import unpack

mcp = FastMCP("artifact-store")
BUCKET = os.environ.get("ARTIFACT_BUCKET", "artifacts-example")
WORK = Path(os.environ.get("ARTIFACT_DIR", "artifacts"))


def _s3():
    return boto3.client("s3")


@mcp.tool()
def list_artifacts(project: str) -> list[str]:
    """Artifacts of a project."""
    r = _s3().list_objects_v2(Bucket=BUCKET, Prefix=f"{project}/")
    return [o["Key"] for o in r.get("Contents", [])]


@mcp.tool()
def unpack_artifact(key: str) -> list[str]:
    """Download an artifact and unpack it."""
    body = _s3().get_object(Bucket=BUCKET, Key=key)["Body"].read()
    return unpack(body, WORK)


def main() -> None:
    mcp.run()
