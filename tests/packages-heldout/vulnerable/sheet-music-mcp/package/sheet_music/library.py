import os
from pathlib import Path


class Library:
    def __init__(self, root=None):
        self.root = os.path.abspath(os.path.expanduser(root or os.environ.get("TUNES", "~/tunes")))

    def locate(self, name):
        full = os.path.abspath(os.path.join(self.root, name))
        if not full.startswith(self.root):
            raise PermissionError(f"{name} is outside the library")
        return full

    def names(self):
        return sorted(str(p.relative_to(self.root)) for p in Path(self.root).rglob("*.abc"))

    def text(self, name):
        with open(self.locate(name), encoding="utf-8") as handle:
            return handle.read()
