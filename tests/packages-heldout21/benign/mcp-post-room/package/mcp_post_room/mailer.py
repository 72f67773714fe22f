import ssl
from collections import deque
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from email.utils import make_msgid

import aiosmtplib

from .config import Config, password


class Limit:
    def __init__(self) -> None:
        self._times: deque[datetime] = deque()

    def count(self) -> int:
        edge = datetime.now(timezone.utc) - timedelta(days=1)
        while self._times and self._times[0] < edge:
            self._times.popleft()
        return len(self._times)

    def take(self, allowed: int) -> None:
        if self.count() >= allowed:
            raise RuntimeError("the daily limit is reached")
        self._times.append(datetime.now(timezone.utc))


limit = Limit()


def compose(cfg: Config, nickname: str, subject: str, body: str) -> EmailMessage:
    if any(ord(c) < 32 for c in subject):
        raise ValueError("the subject must be one line")
    m = EmailMessage()
    m["From"] = cfg.smtp.user
    m["To"] = cfg.address(nickname)
    m["Subject"] = subject[:150]
    m["Message-ID"] = make_msgid(domain=cfg.smtp.user.rpartition("@")[2])
    m.set_content(body[:20_000])
    return m


async def deliver(cfg: Config, m: EmailMessage) -> None:
    limit.take(cfg.per_day)
    try:
        await aiosmtplib.send(
            m,
            hostname=cfg.smtp.host, port=cfg.smtp.port, use_tls=True, tls_context=ssl.create_default_context(),
            username=cfg.smtp.user, password=password(), timeout=30,
        )
    except aiosmtplib.SMTPException as e:
        raise RuntimeError(f"the mail server refused: {type(e).__name__}") from None
