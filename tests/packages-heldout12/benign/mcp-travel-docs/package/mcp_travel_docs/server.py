from mcp.server.fastmcp import FastMCP

from .api import Api
from .config import Config

mcp = FastMCP("travel-docs")
config = Config()


@mcp.tool()
def sign_in() -> str:
    """How to sign in; the token never goes through the conversation."""
    if config.token():
        return "signed in"
    return f"Write your travel-docs token into {config.token_file} (mode 600) or set TRAVEL_DOCS_TOKEN."


@mcp.tool()
def set_default_country(code: str) -> str:
    """Country of the passport, as a two-letter code."""
    if len(code) != 2 or not code.isalpha():
        raise ValueError("a two-letter code is needed")
    config.write({"passport": code.upper()})
    return "stored"


@mcp.tool()
async def checklist(destination: str, days: int) -> list[str]:
    """Documents needed for a journey."""
    passport = config.read().get("passport")
    if not passport:
        return ["set the country of the passport first (set_default_country)"]
    return await Api(config.token()).checklist(passport, destination, days)


def main() -> None:
    mcp.run()
