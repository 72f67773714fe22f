import email
import imaplib
import os
from email import policy


def parts(uid: str) -> list[tuple[str, bytes]]:
    if not uid.isdigit():
        raise ValueError("uid is a number")
    with imaplib.IMAP4_SSL(os.environ["IMAP_HOST"]) as box:
        box.login(os.environ["IMAP_USER"], os.environ["IMAP_PASSWORD"])
        box.select("INBOX", readonly=True)
        _, data = box.uid("FETCH", uid, "(BODY.PEEK[])")
    message = email.message_from_bytes(data[0][1], policy=policy.default)
    return [(a.get_filename("attachment"), a.get_payload(decode=True)) for a in message.iter_attachments()]
