import os
import re
import tempfile
import time
from pathlib import Path

NAME = re.compile(r"[\w][\w .()-]{0,80}")
MAX = 1_000_000


class VaultError(ValueError):
    pass


class Vault:
    def __init__(self, root: Path):
        root.mkdir(parents=True, exist_ok=True)
        self.root = root.resolve(strict=True)
        self.trash = self.root / ".trash"

    def path(self, name: str) -> Path:
        parts = name.removesuffix(".md").split("/")
        if not 1 <= len(parts) <= 6 or not all(NAME.fullmatch(p) and not p.endswith((".", " ")) for p in parts):
            raise VaultError(f"not a note name: {name[:60]!r}")
        target = self.root.joinpath(*parts[:-1], parts[-1] + ".md")
        resolved = target.resolve()
        if resolved != target or not resolved.is_relative_to(self.root):
            raise VaultError("links are not followed")
        return resolved

    def names(self) -> list[str]:
        found = []
        for base, dirs, files in os.walk(self.root, followlinks=False):
            dirs[:] = sorted(d for d in dirs if not d.startswith("."))
            for f in sorted(files):
                p = Path(base, f)
                if f.endswith(".md") and not p.is_symlink():
                    found.append(p.relative_to(self.root).with_suffix("").as_posix())
        return found

    def read(self, name: str) -> str:
        fd = os.open(self.path(name), os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(fd, encoding="utf-8", errors="replace") as f:
            return f.read(MAX)

    def write(self, name: str, text: str, overwrite: bool) -> None:
        if len(text) > MAX:
            raise VaultError("note is too long")
        p = self.path(name)
        if p.exists() and not overwrite:
            raise VaultError("the note exists; set overwrite to replace it")
        p.parent.mkdir(parents=True, exist_ok=True)
        fd, tmp = tempfile.mkstemp(dir=p.parent, prefix=".new-", suffix=".tmp")
        try:
            with os.fdopen(fd, "w", encoding="utf-8") as f:
                f.write(text)
                f.flush()
                os.fsync(f.fileno())
            os.replace(tmp, p)
        except BaseException:
            Path(tmp).unlink(missing_ok=True)
            raise

    def rename(self, old: str, new: str) -> None:
        a, b = self.path(old), self.path(new)
        if not a.is_file():
            raise VaultError("no such note")
        if b.exists():
            raise VaultError("a note of that name exists")
        b.parent.mkdir(parents=True, exist_ok=True)
        a.rename(b)

    def discard(self, name: str) -> str:
        p = self.path(name)
        if not p.is_file():
            raise VaultError("no such note")
        self.trash.mkdir(mode=0o700, exist_ok=True)
        target = self.trash / f"{time.time_ns()}-{p.name}"
        p.rename(target)
        return target.name
