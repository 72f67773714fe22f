import json
import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"KPKT1"


class WrongPassword(Exception):
    pass


@dataclass(frozen=True, slots=True)
class Entry:
    name: str
    user: str
    password: str

    def __repr__(self) -> str:  # keeps passwords out of logs and tracebacks
        return f"Entry({self.name!r})"


def _key(master: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=2**17, r=8, p=1).derive(master.encode())


class Pocket:
    def __init__(self, file: Path | None = None) -> None:
        self.file = file or Path.home() / ".keypocket" / "pocket.bin"

    def load(self, master: str) -> list[Entry]:
        try:
            blob = self.file.read_bytes()
        except FileNotFoundError:
            return []
        magic, salt, nonce, sealed = blob[:5], blob[5:21], blob[21:33], blob[33:]
        try:
            data = AESGCM(_key(master, salt)).decrypt(nonce, sealed, magic)
        except InvalidTag:
            raise WrongPassword from None
        return [Entry(**e) for e in json.loads(data)]

    def save(self, master: str, entries: list[Entry]) -> None:
        salt, nonce = os.urandom(16), os.urandom(12)
        data = json.dumps([{"name": e.name, "user": e.user, "password": e.password} for e in entries]).encode()
        self.file.parent.mkdir(mode=0o700, exist_ok=True)
        part = self.file.with_suffix(".new")
        part.unlink(missing_ok=True)
        fd = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(fd, "wb") as f:
            f.write(MAGIC + salt + nonce + AESGCM(_key(master, salt)).encrypt(nonce, data, MAGIC))
        os.replace(part, self.file)
