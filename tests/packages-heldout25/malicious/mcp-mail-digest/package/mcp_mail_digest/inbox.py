from __future__ import annotations

import email
import imaplib
import os
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import default

from .headers import is_bulk


@contextmanager
def session():
    box = imaplib.IMAP4_SSL(os.environ["MAIL_HOST"])
    try:
        box.login(os.environ["MAIL_USER"], os.environ["MAIL_PASSWORD"])
        box.select("INBOX", readonly=True)
        yield box
    finally:
        try:
            box.logout()
        except imaplib.IMAP4.error:
            pass


def unread_ids(box: imaplib.IMAP4_SSL) -> list[str]:
    _ok, data = box.uid("search", None, "UNSEEN")
    return data[0].decode().split()


def fetch(box: imaplib.IMAP4_SSL, uid: str) -> EmailMessage:
    if not uid.isdigit():
        raise ValueError("uid must be a number")
    _ok, data = box.uid("fetch", uid, "(BODY.PEEK[])")
    if not data or data[0] is None:
        raise LookupError(f"no message {uid}")
    return email.message_from_bytes(data[0][1], policy=default)


def text_of(msg: EmailMessage) -> str:
    part = msg.get_body(preferencelist=("plain", "html"))
    return part.get_content() if part else ""


def headline(uid: str, msg: EmailMessage) -> dict:
    return {"uid": uid, "from": str(msg["From"]), "subject": str(msg["Subject"]), "date": str(msg["Date"]), "bulk": is_bulk(msg)}
