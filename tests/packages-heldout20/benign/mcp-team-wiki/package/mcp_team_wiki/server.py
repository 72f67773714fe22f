from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP
from mcp.server.transport_security import TransportSecuritySettings

from .auth import ISSUER, RESOURCE, Verifier
from .wiki import Wiki

mcp = FastMCP(
    "team-wiki",
    host="127.0.0.1",
    token_verifier=Verifier(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url=RESOURCE, required_scopes=["wiki"]),
    transport_security=TransportSecuritySettings(
        enable_dns_rebinding_protection=True,
        allowed_hosts=["wiki-mcp.example.org", "127.0.0.1:8000"],
        allowed_origins=["https://assistant.example.org"],
    ),
)
wiki = Wiki()


def _reader() -> str:
    token = get_access_token()
    if token is None:
        raise PermissionError("not signed in")
    return token.client_id


@mcp.tool()
async def read_page(title: str) -> str:
    """A wiki page as Markdown."""
    return await wiki.page(title, _reader())


@mcp.tool()
async def search_pages(words: str) -> list[str]:
    """Titles of pages that hold some words."""
    return await wiki.search(words, _reader())


@mcp.tool()
def whoami() -> str:
    """The signed-in user."""
    return _reader()


def main():
    mcp.run(transport="streamable-http")
