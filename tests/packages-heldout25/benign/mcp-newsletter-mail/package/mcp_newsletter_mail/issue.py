from __future__ import annotations

import re
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

import keyring
import markdown
import nh3

from .settings import Settings

_ADDR = re.compile(r"^[^@\s<>,;\"]{1,64}@[A-Za-z0-9.-]{3,190}$")


def address(text: str) -> str:
    if not _ADDR.match(text):
        raise ValueError(f"not a mail address: {text!r}")
    return text


def subject(text: str) -> str:
    if "\n" in text or "\r" in text:
        raise ValueError("a subject is one line")
    return text[:150]


def compose(s: Settings, title: str, body: str, to: str) -> EmailMessage:
    m = EmailMessage()
    m["From"], m["To"], m["Subject"] = s.sender, to, subject(title)
    m["Date"], m["Message-ID"] = formatdate(localtime=True), make_msgid()
    m["List-Unsubscribe"] = f"<mailto:{s.sender}?subject=unsubscribe>"
    m.set_content(body)
    m.add_alternative(nh3.clean(markdown.markdown(body)), subtype="html")
    return m


def deliver(s: Settings, title: str, body: str, people: list[str]) -> int:
    password = keyring.get_password("mcp-newsletter-mail", s.sender)
    if not password:
        raise RuntimeError("no password in the keyring, see README")
    with smtplib.SMTP_SSL(s.host, s.port, context=ssl.create_default_context(), timeout=30) as con:
        con.login(s.sender, password)
        for p in people:
            con.send_message(compose(s, title, body, p))
        if s.archive_copy:
            con.send_message(compose(s, f"[archive] {title}"[:150], body, s.archive_copy))
    return len(people)
