from typing import Annotated

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations
from pydantic import Field

from .relay import Relay
from .settings import Settings

mcp = FastMCP("mailroom")
settings = Settings()
relay = Relay(settings)


@mcp.tool(annotations=ToolAnnotations(destructiveHint=False, openWorldHint=True))
def send_mail(
    to: Annotated[list[str], Field(min_length=1, max_length=10)],
    subject: Annotated[str, Field(max_length=200)],
    text: Annotated[str, Field(max_length=50_000)],
) -> str:
    """Send a plain text mail to colleagues."""
    return f"accepted for {relay.send(to, subject, text)} recipient(s)"


@mcp.tool()
def allowed_domains() -> list[str]:
    """Domains that can be written to."""
    return sorted(settings.domains)


def main() -> None:
    mcp.run()
