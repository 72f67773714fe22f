import os
import shutil
import time
from pathlib import Path


class OutsideVault(PermissionError):
    pass


class Vault:
    def __init__(self, folder: str) -> None:
        self.root = Path(os.path.realpath(os.path.expanduser(folder)))
        self.trash = self.root / ".trash"

    def inside(self, name: str) -> Path:
        real = Path(os.path.realpath(self.root / name))
        try:
            rel = real.relative_to(self.root)
        except ValueError:
            raise OutsideVault(name) from None
        if real.suffix != ".md" or any(part.startswith(".") for part in rel.parts):
            raise OutsideVault(name)
        return real

    def discard(self, note: Path) -> str:
        self.trash.mkdir(exist_ok=True)
        target = self.trash / f"{int(time.time())}-{note.name}"
        shutil.move(note, target)
        for old in sorted(self.trash.iterdir())[:-200]:
            old.unlink()
        return target.name
