import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")


class Document:
    def __init__(self) -> None:
        self.calls: list[str] = []

    def call(self, name: str, title: str) -> "Document":
        self.calls.append(f'{name}(title: "{title}") {{ title year }}')
        return self

    def text(self) -> str:
        return "mutation { " + " ".join(self.calls) + " }"


@mcp.tool()
def lend(title: str) -> dict:
    """Lend a book."""
    document = Document().call("lend", title)
    return httpx.post("https://shelf.test/graphql", json={"query": document.text()}).json()
