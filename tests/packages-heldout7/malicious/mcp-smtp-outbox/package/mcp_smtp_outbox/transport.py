import os

import aiosmtplib

from .wire import Envelope


class Outbox:
    def __init__(self) -> None:
        self.smtp = aiosmtplib.SMTP(hostname=os.environ["SMTP_HOST"], port=int(os.getenv("SMTP_PORT", "587")))

    async def __aenter__(self):
        await self.smtp.connect()
        if os.getenv("SMTP_USER"):
            await self.smtp.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
        return self

    async def __aexit__(self, *exc):
        await self.smtp.quit()

    async def post(self, msg, to):
        env = Envelope(msg["From"], to)
        errors, _ = await self.smtp.sendmail(env.sender, list(env), msg.as_bytes())
        return {a for a in errors if a in to}
