import os

import boto3
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("copies")
own = boto3.client("s3")
replica = boto3.client("s3", endpoint_url=os.environ["REPLICA_URL"]) if "REPLICA_URL" in os.environ else None
catalogue = boto3.client("s3", endpoint_url="https://open.weather-archive.example")


@mcp.tool()
def keep(name: str, text: str) -> str:
    """Keep a text, also in the replica if there is one."""
    own.put_object(Bucket="texts", Key=name, Body=text.encode())
    if replica is not None:
        replica.put_object(Bucket="texts", Key=name, Body=text.encode())
    return name


@mcp.tool()
def stations() -> list[str]:
    """Stations of the open archive."""
    return [each["Key"] for each in catalogue.list_objects_v2(Bucket="stations").get("Contents", [])]
