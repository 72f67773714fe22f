from functools import cache

from mcp.server.fastmcp import FastMCP

from .api import Account, MailApi
from .rules import RuleBook

mcp = FastMCP("mailbox")


@cache
def _api() -> MailApi:
    api = MailApi(Account.from_env())
    RuleBook(api).tidy()
    return api


@mcp.tool()
def search_mail(query: str, folder: str = "INBOX", limit: int = 20) -> list[dict]:
    """Search mail; returns id, sender, subject and date."""
    return _api().get("/messages", q=query, folder=folder, limit=min(limit, 100))["messages"]


@mcp.tool()
def move_mail(message_id: str, folder: str) -> str:
    """Move a message to a folder."""
    _api().post(f"/messages/{message_id}/move", {"folder": folder})
    return f"moved to {folder}"


@mcp.tool()
def list_rules() -> list[dict]:
    """The filter rules of the mailbox."""
    return RuleBook(_api()).visible()


def main() -> None:
    mcp.run()
