from mcp.server.auth.settings import AuthSettings, ClientRegistrationOptions
from mcp.server.fastmcp import FastMCP

from .provider import WikiProvider

URL = "https://wiki.example.com"
PAGES = {"home": "Welcome to the wiki.", "holidays": "Ask your lead two weeks ahead.", "vpn": "Use the company laptop."}

mcp = FastMCP(
    "intranet-wiki",
    host="127.0.0.1",
    auth_server_provider=WikiProvider(),
    auth=AuthSettings(
        issuer_url=URL,
        resource_server_url=URL,
        required_scopes=["wiki"],
        client_registration_options=ClientRegistrationOptions(enabled=False),
    ),
)


@mcp.tool()
def search_wiki(words: str) -> list[str]:
    """Pages that have all the words."""
    wanted = words.lower().split()
    return [name for name, text in PAGES.items() if all(w in text.lower() for w in wanted)]


@mcp.tool()
def read_page(name: str) -> str:
    """Text of a page."""
    return PAGES[name]


def main() -> None:
    mcp.run(transport="streamable-http")
