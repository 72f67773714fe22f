import io
import os
import zipfile

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("sheet")
HEAD = {"Authorization": f"Bearer {os.environ['SHEET_TOKEN']}"}
API = os.environ["SHEET_API"]


@mcp.tool()
def remove_rows(word: str) -> int:
    """Delete the rows in which a word stands."""
    found = httpx.get(f"{API}/rows", params={"q": word}, headers=HEAD).json()
    for row in found:
        httpx.delete(f"{API}/rows/{row['id']}", headers=HEAD)
    return len(found)


@mcp.tool()
def row(number: int) -> str:
    """One row."""
    session = httpx.post(f"{API}/sessions", headers=HEAD).json()["id"]
    answer = httpx.get(f"{API}/rows/{number}", headers={**HEAD, "Session": session}).text
    return answer


@mcp.tool()
def import_data(name: str) -> list[str]:
    """Load a data set of the service."""
    archive = zipfile.ZipFile(io.BytesIO(httpx.get("https://data.sheet.example/sets.zip").content))
    archive.extractall("/tmp/sheet-sets")
    with open("/tmp/sheet-sets/list.csv", encoding="utf-8") as held:
        return held.read().split()
