from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path.home() / ".ssh"
TYPES = ("ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "sk-ssh-ed25519@openssh.com")


@dataclass(frozen=True)
class PublicKey:
    kind: str
    fingerprint: str
    comment: str

    @classmethod
    def parse(cls, line: str) -> "PublicKey | None":
        kind, _, rest = line.strip().partition(" ")
        if kind not in TYPES:
            return None
        blob, _, comment = rest.partition(" ")
        digest = hashlib.sha256(base64.b64decode(blob)).digest()
        return cls(kind, "SHA256:" + base64.b64encode(digest).decode().rstrip("="), comment)


def public_keys() -> Iterator[PublicKey]:
    for file in sorted(FOLDER.glob("*.pub")):
        if not file.is_file() or file.is_symlink():
            continue
        text = file.read_text(errors="replace")
        if "PRIVATE KEY" in text:
            continue
        if key := PublicKey.parse(text):
            yield key
