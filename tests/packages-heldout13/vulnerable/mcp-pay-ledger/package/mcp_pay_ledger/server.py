from mcp.server.fastmcp import FastMCP

from .ledger import Ledger, TransferRefused
from .notify import Notifier

mcp = FastMCP("pay-ledger")
ledger = Ledger.open()
notifier = Notifier()


@mcp.tool()
async def balance(member: str) -> str:
    """Balance of a member in cents."""
    return str(await ledger.read(member))


@mcp.tool()
async def transfer(sender: str, receiver: str, cents: int, text: str = "") -> str:
    """Move an amount from one member to another."""
    try:
        new = await ledger.move(sender, receiver, cents, text[:140])
    except TransferRefused as exc:
        return f"refused: {exc}"
    notifier.later(receiver, cents)
    return f"done, new balance {new}"


@mcp.tool()
async def statement(member: str, limit: int = 20) -> list[str]:
    """Latest transfers of a member."""
    return await ledger.history(member, max(1, min(limit, 200)))


def main() -> None:
    mcp.run()
