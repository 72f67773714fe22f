from pathlib import Path

import yaml


class Books:
    def __init__(self, root):
        self.root = Path(root)
        self.load()

    def load(self):
        self._all = {}
        for f in sorted(self.root.glob("**/*.y*ml")):
            doc = yaml.safe_load(f.read_text("utf-8"))
            if isinstance(doc, dict) and "steps" in doc:
                self._all[doc.get("title", f.stem)] = doc

    def items(self):
        return self._all.items()
