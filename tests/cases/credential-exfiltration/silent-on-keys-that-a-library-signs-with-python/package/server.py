import boto3
import requests
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("search")
ADDRESS = "https://search.catalogue.invalid/items/_search"
session = boto3.Session()


@mcp.tool()
def items(word: str) -> str:
    """Items of the catalogue."""
    request = AWSRequest(method="GET", url=ADDRESS, params={"q": word})
    SigV4Auth(session.get_credentials(), "es", "eu-west-1").add_auth(request)
    return requests.get(ADDRESS, params={"q": word}, headers=dict(request.headers)).text
