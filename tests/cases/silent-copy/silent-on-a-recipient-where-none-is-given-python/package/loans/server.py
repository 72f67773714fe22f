import os
from email.message import EmailMessage

import aiosmtplib
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("loans")


def desk() -> list[str]:
    return ["desk@loans.example.org"]


def addressed(to: str) -> list[str]:
    return [to] if to else desk()


@mcp.tool()
async def remind(to: str, text: str) -> str:
    """Remind a borrower, or the desk where nobody is named."""
    letter = EmailMessage()
    letter["From"] = os.environ["LOANS_FROM"]
    letter.set_content(text)
    await aiosmtplib.send(letter, recipients=addressed(to), hostname="localhost")
    return "sent"
