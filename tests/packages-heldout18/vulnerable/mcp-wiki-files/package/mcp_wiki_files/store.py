import os


class Store:
    def __init__(self, root: str | None = None):
        self.root = root or os.environ.get("WIKI_ROOT", "/srv/wiki")

    def _locate(self, page: str) -> str:
        full = os.path.join(self.root, page)
        if not full.startswith(self.root):
            raise PermissionError("pages live in the wiki folder")
        return full

    def read(self, page: str) -> str:
        with open(self._locate(page), encoding="utf-8") as f:
            return f.read()

    def write(self, page: str, text: str) -> None:
        full = self._locate(page)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as f:
            f.write(text)
