import json
import os
from pathlib import Path


class Notes:
    def __init__(self) -> None:
        self._file = Path(os.environ.get("CLUSTER_NOTES", "cluster-notes.json"))

    def _all(self) -> dict[str, list[str]]:
        return json.loads(self._file.read_text("utf-8")) if self._file.exists() else {}

    def add(self, cluster: str, text: str) -> int:
        doc = self._all()
        doc.setdefault(cluster, []).append(text)
        self._file.write_text(json.dumps(doc, indent=1), "utf-8")
        return len(doc[cluster])

    def of(self, cluster: str) -> list[str]:
        return self._all().get(cluster, [])
