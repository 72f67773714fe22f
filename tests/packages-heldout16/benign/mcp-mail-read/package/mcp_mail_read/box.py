import email
import imaplib
import os
import ssl
from email.policy import default


class Box:
    def __enter__(self):
        self.c = imaplib.IMAP4_SSL(os.environ["IMAP_HOST"], ssl_context=ssl.create_default_context(), timeout=20)
        self.c.login(os.environ["IMAP_USER"], os.environ["IMAP_PASSWORD"])
        self.c.select("INBOX", readonly=True)
        return self

    def __exit__(self, *exc):
        self.c.logout()

    def unseen(self, n: int) -> list[str]:
        _, data = self.c.uid("search", "UNSEEN")
        return [u.decode() for u in data[0].split()[-n:]]

    def message(self, uid: int):
        _, data = self.c.uid("fetch", str(uid), "(BODY.PEEK[])")
        if not data or data[0] is None:
            raise ValueError("no such message")
        return email.message_from_bytes(data[0][1], policy=default)
