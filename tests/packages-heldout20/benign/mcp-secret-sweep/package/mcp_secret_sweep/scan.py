import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.resources import files
from pathlib import Path

SKIP = {".git", "node_modules", ".venv", "dist"}
MAX = 1 << 20


@dataclass
class Rule:
    id: str
    pattern: str
    about: str
    sample: str

    def __post_init__(self) -> None:
        self.regex = re.compile(self.pattern)
        if not self.regex.search(self.sample):
            raise ValueError(f"rule {self.id} misses its own sample")


@dataclass
class Finding:
    rule: str
    file: str
    line: int
    text: str


RULES = {r["id"]: Rule(**r) for r in json.loads((files(__package__) / "rules.json").read_text("utf-8"))}


def mask(s: str) -> str:
    return s[:4] + "*" * min(12, max(0, len(s) - 4))


def text(body: str, name: str = "-") -> Iterator[Finding]:
    for n, line in enumerate(body.splitlines(), 1):
        for r in RULES.values():
            if m := r.regex.search(line[:2000]):
                yield Finding(r.id, name, n, mask(m[0]))


def folder(root: Path) -> list[dict]:
    out = []
    for p in sorted(root.rglob("*")):
        if SKIP & set(p.parts) or p.is_symlink() or not p.is_file() or p.stat().st_size > MAX:
            continue
        raw = p.read_bytes()
        if b"\0" not in raw[:1024]:
            out += [asdict(f) for f in text(raw.decode("utf-8", "replace"), str(p.relative_to(root)))]
    return out
