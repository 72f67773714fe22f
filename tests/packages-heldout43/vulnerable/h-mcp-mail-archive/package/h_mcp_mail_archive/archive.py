import email
import os
from email.message import EmailMessage
from email.policy import default
from pathlib import Path


class Archive:
    def __init__(self, root: str | None = None):
        self.root = os.path.abspath(root or os.getenv("MAIL_ARCHIVE", "mail"))

    def _file(self, name: str) -> str:
        full = os.path.normpath(os.path.join(self.root, name))
        if not full.startswith(self.root):
            raise ValueError("outside of the archive")
        return full

    def names(self) -> list[str]:
        return sorted(str(p.relative_to(self.root)) for p in Path(self.root).rglob("*.eml"))

    def load(self, name: str) -> EmailMessage:
        with open(self._file(name), "rb") as f:
            return email.message_from_binary_file(f, policy=default)

    def attachments(self, name: str):
        for part in self.load(name).iter_attachments():
            yield part.get_filename() or "unnamed", part.get_payload(decode=True) or b""
