import json
from pathlib import Path


class Notebook:
    def __init__(self, path: str):
        self.path = Path(path)
        if self.path.suffix != ".ipynb":
            raise ValueError("not a notebook")
        self.doc = json.loads(self.path.read_text())
        self.cells = self.doc["cells"]

    @property
    def kernel(self) -> str:
        return self.doc.get("metadata", {}).get("kernelspec", {}).get("language", "python")

    def source(self, i: int) -> str:
        return "".join(self.cells[i]["source"])

    def save(self) -> None:
        tmp = self.path.with_suffix(".tmp")
        tmp.write_text(json.dumps(self.doc, indent=1) + "\n")
        tmp.replace(self.path)
