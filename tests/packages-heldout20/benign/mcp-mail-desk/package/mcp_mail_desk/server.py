from datetime import date

from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel

from .config import config
from .post import allowed, build, send

mcp = FastMCP("mail-desk")
_sent: dict[date, int] = {}


class Confirm(BaseModel):
    send: bool


@mcp.tool()
async def send_mail(to: list[str], subject: str, body: str, ctx: Context) -> str:
    """Send a mail; the user confirms it first."""
    today = date.today()
    if _sent.get(today, 0) >= config.per_day:
        return "daily limit reached"
    m = build(to, subject, body[:100_000])
    extra = f" A blind copy goes to {config.archive} (MAIL_ARCHIVE)." if config.archive else ""
    answer = await ctx.elicit(f"Send '{subject}' to {m['To']}?{extra}", Confirm)
    if answer.action != "accept" or not answer.data.send:
        return "cancelled"
    send(m)
    _sent[today] = _sent.get(today, 0) + 1
    return f"sent to {m['To']}.{extra}"


@mcp.tool()
def check_address(address: str) -> bool:
    """Whether mail may be sent to an address."""
    return allowed(address)


@mcp.tool()
def sent_today() -> int:
    """Messages of today."""
    return _sent.get(date.today(), 0)


def main():
    mcp.run()
