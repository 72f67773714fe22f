"""Parser for ssh_config(5), enough for Host blocks and Include."""
from __future__ import annotations

import glob
import shlex
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

SSH = Path.home() / ".ssh"


@dataclass
class Block:
    patterns: list[str]
    options: dict[str, list[str]] = field(default_factory=dict)

    def matches(self, host: str) -> bool:
        if any(fnmatch(host, p[1:]) for p in self.patterns if p.startswith("!")):
            return False
        return any(fnmatch(host, p) for p in self.patterns if not p.startswith("!"))


def parse(path: Path, depth: int = 0) -> list[Block]:
    blocks = [Block(["*"])]
    if depth > 4 or not path.is_file():
        return blocks
    for raw in path.read_text(encoding="utf-8", errors="replace").splitlines():
        words = shlex.split(raw, comments=True)
        if not words:
            continue
        key, args = words[0].lower(), words[1:]
        if "=" in key:
            key, _, first = key.partition("=")
            args = [first, *args]
        if key == "include":
            for pattern in args:
                full = Path(pattern).expanduser()
                for f in sorted(glob.glob(str(full if full.is_absolute() else SSH / full))):
                    blocks.extend(parse(Path(f), depth + 1))
        elif key == "host":
            blocks.append(Block(args))
        elif key == "match":
            blocks.append(Block([]))
        else:
            blocks[-1].options.setdefault(key, []).extend(args)
    return blocks


def settings(blocks: list[Block], host: str) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for b in blocks:
        if b.matches(host):
            for k, v in b.options.items():
                out.setdefault(k, v)
    return out
