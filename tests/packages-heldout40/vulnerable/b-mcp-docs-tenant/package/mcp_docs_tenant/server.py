from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from . import shelf
from .auth import AUDIENCE, ISSUER, Verifier

mcp = FastMCP(
    "docs-tenant",
    host="127.0.0.1",
    port=8420,
    token_verifier=Verifier(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url=AUDIENCE, required_scopes=["docs"]),
)


@mcp.tool()
def list_documents() -> list[dict]:
    """Documents of your team."""
    return shelf.titles(get_access_token().client_id)


@mcp.tool()
def read_document(doc_id: int) -> str:
    """Text of a document."""
    text = shelf.body(doc_id)
    if text is None:
        raise ValueError("no such document")
    return text


@mcp.tool()
def remove_document(doc_id: int) -> str:
    """Remove a document."""
    shelf.remove(doc_id)
    return "removed"


def main():
    mcp.run(transport="streamable-http")
