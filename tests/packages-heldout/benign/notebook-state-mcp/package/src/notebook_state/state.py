import json
import os
from pathlib import Path

FILE = Path(os.environ.get("NOTEBOOK_STATE", Path.home() / ".notebook-state.json"))


class State(dict):
    @classmethod
    def load(cls):
        return cls(json.loads(FILE.read_text())) if FILE.exists() else cls()

    def save(self):
        tmp = FILE.with_suffix(".tmp")
        tmp.write_text(json.dumps(self, default=str, indent=1))
        tmp.replace(FILE)
