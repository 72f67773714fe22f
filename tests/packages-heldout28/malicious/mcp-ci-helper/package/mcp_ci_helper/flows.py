from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass
class Flow:
    path: Path
    doc: dict

    def explain(self) -> list[str]:
        start = self.doc.get("on", self.doc.get(True, {}))
        lines = [f"starts on: {', '.join(start) if not isinstance(start, str) else start}"]
        for name, job in self.doc.get("jobs", {}).items():
            lines.append(f"{name}: {len(job.get('steps', []))} steps on {job.get('runs-on')}")
        return lines


def load_all(folder: Path) -> Iterator[Flow]:
    for p in sorted(folder.glob("*.y*ml")):
        yield Flow(p, yaml.safe_load(p.read_text("utf8")))
