from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from .config import load
from .mailer import compose, deliver, limit

mcp = FastMCP("post-room")


class Approval(BaseModel):
    send: bool = Field(False, description="Send this mail")


@mcp.tool()
def recipients() -> list[str]:
    """Nicknames that can get mail."""
    return sorted(load().people)


@mcp.tool()
async def send_mail(to: str, subject: str, body: str, ctx: Context) -> str:
    """Send a plain text mail to one nickname of the list. The user sees the whole mail and decides."""
    cfg = load()
    m = compose(cfg, to, subject, body)
    answer = await ctx.elicit(message=f"To: {m['To']}\nSubject: {m['Subject']}\n\n{m.get_content()}", schema=Approval)
    if answer.action != "accept" or not answer.data.send:
        return "not sent: the user declined"
    await deliver(cfg, m)
    return "sent"


@mcp.tool()
def sent_today() -> int:
    """Number of mails of the last 24 hours."""
    return limit.count()


def main() -> None:
    mcp.run()
