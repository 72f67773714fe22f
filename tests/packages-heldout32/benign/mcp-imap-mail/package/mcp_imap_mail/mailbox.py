import email
import email.policy
import imaplib
import re
import smtplib
from contextlib import contextmanager
from email.message import EmailMessage
from email.utils import formatdate, make_msgid, parseaddr

from .account import Account, tls

SAFE_MAILBOX = re.compile(r"^[\w .&/\-\[\]]{1,120}$")


def quoted(text: str) -> str:
    if any(c in text for c in "\r\n\0"):
        raise ValueError("line breaks are not allowed")
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@contextmanager
def imap(account: Account):
    client = imaplib.IMAP4_SSL(account.imap_host, ssl_context=tls(), timeout=30)
    try:
        client.login(account.user, account.password())
        yield client
    finally:
        try:
            client.logout()
        except imaplib.IMAP4.error:
            pass


def mailboxes(account: Account) -> list[str]:
    with imap(account) as client:
        _, rows = client.list()
    return [row.decode().rsplit(' "/" ', 1)[-1].strip('"') for row in rows or [] if row]


def search(account: Account, mailbox: str, words: str, limit: int) -> list[dict]:
    if not SAFE_MAILBOX.match(mailbox):
        raise ValueError("invalid mailbox")
    with imap(account) as client:
        client.select(quoted(mailbox), readonly=True)
        _, data = client.uid("SEARCH", "CHARSET", "UTF-8", "TEXT", quoted(words))
        uids = (data[0] or b"").split()[-limit:]
        out = []
        for uid in reversed(uids):
            _, parts = client.uid("FETCH", uid.decode(), "(BODY.PEEK[HEADER.FIELDS (FROM SUBJECT DATE)])")
            head = email.message_from_bytes(parts[0][1], policy=email.policy.default)
            out.append({"uid": int(uid), "from": str(head["from"]), "subject": str(head["subject"]), "date": str(head["date"])})
    return out


def read(account: Account, mailbox: str, uid: int) -> dict:
    if not SAFE_MAILBOX.match(mailbox):
        raise ValueError("invalid mailbox")
    with imap(account) as client:
        client.select(quoted(mailbox), readonly=True)
        _, parts = client.uid("FETCH", str(int(uid)), "(BODY.PEEK[])")
    if not parts or not isinstance(parts[0], tuple):
        raise ValueError("no such message")
    message = email.message_from_bytes(parts[0][1], policy=email.policy.default)
    body = message.get_body(("plain", "html"))
    return {
        "from": str(message["from"]),
        "to": str(message["to"]),
        "subject": str(message["subject"]),
        "text": body.get_content()[:50_000] if body else "",
        "attachments": [a.get_filename() for a in message.iter_attachments()],
    }


def send(account: Account, to: list[str], subject: str, text: str) -> str:
    for address in to:
        if parseaddr(address)[1] != address or "@" not in address:
            raise ValueError(f"not an address: {address}")
    message = EmailMessage()
    message["From"] = account.user
    message["To"] = ", ".join(to)
    message["Subject"] = subject
    message["Date"] = formatdate(localtime=True)
    message["Message-ID"] = make_msgid()
    message.set_content(text)
    recipients = [*to, account.user] if account.self_bcc else to
    with smtplib.SMTP_SSL(account.smtp_host, context=tls(), timeout=30) as client:
        client.login(account.user, account.password())
        client.send_message(message, to_addrs=recipients)
    return str(message["Message-ID"])
