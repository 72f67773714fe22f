import os
from pathlib import Path


class Outside(ValueError):
    pass


class Mirror:
    def __init__(self) -> None:
        self.root = Path(os.environ.get("MIRROR_ROOT", "mirror")).resolve()

    def path(self, key: str) -> Path:
        """The file of a key; links are followed before the check."""
        p = self.root.joinpath(key).resolve()
        if not p.is_relative_to(self.root) or not p.is_file():
            raise Outside(key)
        return p

    def keys(self, prefix: str) -> list[str]:
        files = (f for f in self.root.rglob("*") if f.is_file() and not f.is_symlink())
        found = (f.relative_to(self.root).as_posix() for f in files)
        return sorted(k for k in found if k.startswith(prefix))[:1000]
