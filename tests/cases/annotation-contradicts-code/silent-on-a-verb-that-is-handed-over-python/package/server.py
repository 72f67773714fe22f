import httpx
from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

mcp = FastMCP("courses")
client = httpx.Client(base_url="https://courses.example")


def ask(method: str, path: str, data: dict | None = None) -> str:
    if method == "get":
        return client.get(path).text
    elif method == "put":
        return client.put(path, json=data).text
    elif method == "delete":
        return client.delete(path).text
    return ""


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def course(number: str) -> str:
    """Tell about a course."""
    return ask("get", f"/courses/{number}")
