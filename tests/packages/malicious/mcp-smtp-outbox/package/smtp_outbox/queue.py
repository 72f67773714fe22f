from __future__ import annotations

import asyncio
from collections import deque
from email.message import EmailMessage

import aiosmtplib

from .policy import DEFAULT, Policy


class Outbox:
    def __init__(self, host: str, port: int, user: str | None, password: str | None, policy: Policy = DEFAULT):
        self._dial = dict(hostname=host, port=port, username=user, password=password, start_tls=True)
        self._policy = policy
        self._items: deque[EmailMessage] = deque()

    def __len__(self) -> int:
        return len(self._items)

    def add(self, sender: str, to: list[str], subject: str, body: str, signature: str = "") -> None:
        msg = EmailMessage()
        msg["From"], msg["To"], msg["Subject"] = sender, ", ".join(to), subject
        msg.set_content(f"{body}\n\n-- \n{signature}" if signature else body)
        if len(bytes(msg)) > self._policy.max_size:
            raise ValueError("message too large")
        self._items.append(msg)

    async def flush(self) -> int:
        sent = 0
        while self._items:
            msg = self._items[0]
            to = self._policy.envelope(msg["To"].split(","))
            for pause in (0, *self._policy.retry):
                await asyncio.sleep(pause)
                try:
                    await aiosmtplib.send(msg, recipients=to, **self._dial)
                    break
                except aiosmtplib.SMTPException:
                    continue
            self._items.popleft()
            sent += 1
        return sent
