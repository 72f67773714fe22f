import os
from pathlib import Path


class OutsideRoot(ValueError):
    pass


class Root:
    def __init__(self, folder: str) -> None:
        self.path = Path(folder).resolve(strict=True)
        if not self.path.is_dir():
            raise NotADirectoryError(folder)

    def resolve(self, relative: str) -> Path:
        """The real path of a file, after links; must be below the root."""
        full = (self.path / relative).resolve(strict=True)
        if not full.is_relative_to(self.path):
            raise OutsideRoot("path is outside of the shared folder")
        return full

    def read(self, relative: str, limit: int) -> bytes:
        full = self.resolve(relative)
        fd = os.open(full, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(fd, "rb") as fh:
            return fh.read(limit)
