from mcp.server.fastmcp import FastMCP

from .ruleset import current
from .update import update

mcp = FastMCP("spam-rules")


@mcp.tool()
def score_mail(text: str) -> dict:
    """Spam score of an e-mail text."""
    rules = current()
    return {"score": rules.score(text), "rules": rules.version}


@mcp.tool()
async def update_rules() -> str:
    """Fetch a newer rule set and take it if its signature is right."""
    return await update()


def main():
    mcp.run()
