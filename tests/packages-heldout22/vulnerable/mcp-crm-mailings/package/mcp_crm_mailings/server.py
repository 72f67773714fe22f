import asyncio
from email.message import EmailMessage

import aiosmtplib
from mcp.server.fastmcp import FastMCP

from .contacts import contacts
from .render import Renderer
from .settings import settings

mcp = FastMCP("crm-mailings")
renderer = Renderer()


@mcp.tool()
def preview_mailing(list_name: str, subject: str, body: str) -> str:
    """Show the mailing for the first contact. Fields: {{ contact.name }}, {{ today | german }}."""
    first = contacts(list_name)[0]
    head, text = renderer.mail(subject, body, first)
    return f"To: {first['email']}\nSubject: {head}\n\n{text}"


@mcp.tool()
async def send_mailing(list_name: str, subject: str, body: str) -> str:
    """Send the mailing to everybody on the list who agreed to get it."""
    people = contacts(list_name)
    async with aiosmtplib.SMTP(settings.host, 465, use_tls=True) as smtp:
        await smtp.login(settings.user, settings.password)
        for p in people:
            m = EmailMessage()
            m["From"], m["To"] = settings.sender, p["email"]
            head, text = renderer.mail(subject, body, p)
            m["Subject"] = " ".join(head.split())
            m.set_content(f"{text}\n\n{settings.footer}")
            await smtp.send_message(m)
            await asyncio.sleep(0.2)
    return f"sent to {len(people)}"


def main() -> None:
    mcp.run()
