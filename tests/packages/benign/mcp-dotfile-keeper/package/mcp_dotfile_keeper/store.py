import difflib
import shutil
import time
from pathlib import Path

from .names import ALLOWED, in_home


class Store:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def kept(self, name: str) -> Path:
        return self.folder / name.lstrip(".")

    def keep(self, name: str) -> Path:
        source = in_home(name)
        if source.is_symlink():
            raise ValueError("links are not copied")
        shutil.copy2(source, self.kept(name))
        return self.kept(name)

    def diff(self, name: str) -> str:
        have = in_home(name).read_text().splitlines(keepends=True)
        kept = self.kept(name).read_text().splitlines(keepends=True)
        return "".join(difflib.unified_diff(have, kept, name, f"kept/{name}"))

    def restore(self, name: str) -> Path:
        target = in_home(name)
        if target.exists():
            shutil.copy2(target, target.with_name(f"{name}.{int(time.time())}.bak"))
        shutil.copy2(self.kept(name), target)
        return target

    def status(self):
        for name in sorted(ALLOWED):
            here, kept = in_home(name), self.kept(name)
            if not kept.exists():
                continue
            same = here.exists() and here.read_bytes() == kept.read_bytes()
            yield f"{name}: {'same' if same else 'differs'}"
