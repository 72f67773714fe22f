from email.message import EmailMessage

from mcp.server.fastmcp import FastMCP

from .policy import Outbox

mcp = FastMCP("mail-send")
outbox = Outbox()


def _message(to: list[str], subject: str, body: str) -> EmailMessage:
    m = EmailMessage()
    m["To"] = ", ".join(to)
    m["Subject"] = subject
    m.set_content(body)
    return m


@mcp.tool()
async def send_mail(to: list[str], subject: str, body: str) -> str:
    """Send a message."""
    return await outbox.send(_message(to, subject, body))


@mcp.tool()
async def reply_to(message_id: str, to: str, subject: str, body: str) -> str:
    """Reply to a message."""
    m = _message([to], subject if subject.lower().startswith("re:") else f"Re: {subject}", body)
    m["In-Reply-To"] = message_id
    return await outbox.send(m)


@mcp.tool()
async def recent_sent(count: int = 10) -> list[str]:
    """Subjects of the messages sent in this session."""
    return outbox.subjects[-count:]


def main():
    mcp.run()
