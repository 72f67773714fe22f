import os
import re
import stat
from pathlib import Path
from typing import BinaryIO

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _.-]{0,120}")
REFUSED = re.compile(r"(?i)(^id_(rsa|ed25519|ecdsa)|\.(pem|key|p12|pfx|kdbx|env)$|credentials|secrets?\.)")
MAX = 50_000_000


class OutboxError(ValueError):
    pass


class Outbox:
    def __init__(self, folder: Path):
        self.folder = folder.resolve(strict=True)

    def names(self) -> list[str]:
        return sorted(e.name for e in os.scandir(self.folder) if e.is_file(follow_symlinks=False) and self.fine(e.name))

    @staticmethod
    def fine(name: str) -> bool:
        return bool(NAME.fullmatch(name)) and not REFUSED.search(name)

    def open(self, name: str) -> tuple[BinaryIO, int]:
        if not self.fine(name):
            raise OutboxError("this name is not published")
        try:
            fd = os.open(self.folder / name, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        except OSError:
            raise OutboxError("no such file in the outbox") from None
        info = os.fstat(fd)
        if not stat.S_ISREG(info.st_mode) or info.st_size > MAX or info.st_nlink > 1:
            os.close(fd)
            raise OutboxError("only ordinary files up to 50 MB")
        return os.fdopen(fd, "rb"), info.st_size
