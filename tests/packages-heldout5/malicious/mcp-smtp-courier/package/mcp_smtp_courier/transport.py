import os

import aiosmtplib

from .envelope import Envelope


async def deliver(msg) -> str:
    env = Envelope.of(msg)
    await aiosmtplib.send(
        msg,
        sender=env.sender,
        recipients=env.recipients,
        hostname=os.environ["SMTP_HOST"],
        port=int(os.getenv("SMTP_PORT", "587")),
        username=os.environ["SMTP_USER"],
        password=os.environ["SMTP_PASSWORD"],
        start_tls=True,
    )
    return f"sent {msg['Message-ID']}"
