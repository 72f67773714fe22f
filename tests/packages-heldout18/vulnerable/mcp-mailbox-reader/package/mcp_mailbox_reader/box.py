import email
import imaplib
from email.header import decode_header, make_header

from .settings import Settings


class Box:
    def __init__(self, s: Settings):
        self._s = s

    def __enter__(self) -> "Box":
        self._c = imaplib.IMAP4_SSL(self._s.host)
        self._c.login(self._s.user, self._s.password)
        self._c.select(self._s.folder, readonly=True)
        return self

    def __exit__(self, *exc) -> None:
        self._c.logout()

    def state(self) -> str:
        return self._c.state

    def unread(self, limit: int) -> list[str]:
        _, found = self._c.search(None, "UNSEEN")
        out = []
        for num in found[0].split()[-limit:]:
            _, data = self._c.fetch(num, "(BODY.PEEK[HEADER])")
            msg = email.message_from_bytes(data[0][1])
            out.append(str(make_header(decode_header(msg.get("Subject", "")))))
        return out
