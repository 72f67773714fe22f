import shlex
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

FILE = Path.home() / ".ssh" / "config"
SHOWN = {"hostname": "host", "port": "port", "user": "user", "proxyjump": "via"}
MAX_INCLUDES = 20


@dataclass
class Block:
    patterns: list[str]
    options: dict[str, str] = field(default_factory=dict)

    def applies(self, alias: str) -> bool:
        if any(p.startswith("!") and fnmatchcase(alias, p[1:]) for p in self.patterns):
            return False
        return any(fnmatchcase(alias, p) for p in self.patterns)


def _split(line: str) -> tuple[str, list[str]] | None:
    line = line.strip()
    if not line or line.startswith("#"):
        return None
    try:
        words = shlex.split(line.replace("=", " ", 1), comments=True)
    except ValueError:
        return None
    return (words[0].lower(), words[1:]) if len(words) > 1 else None


def blocks(file: Path = FILE, budget: list[int] | None = None) -> list[Block]:
    """Host blocks in order. Match blocks can run commands, so they are skipped and not evaluated."""
    budget = budget if budget is not None else [MAX_INCLUDES]
    found, current = [], Block(["*"])
    found.append(current)
    skipping = False
    for parsed in map(_split, file.read_text(encoding="utf-8", errors="replace").splitlines()):
        if parsed is None:
            continue
        word, values = parsed
        if word == "host":
            current, skipping = Block(values), False
            found.append(current)
        elif word == "match":
            skipping = True
        elif skipping:
            continue
        elif word == "include" and current.patterns == ["*"]:
            for pattern in values:
                for extra in sorted(file.parent.glob(pattern)) if not pattern.startswith(("/", "~")) else []:
                    if budget[0] > 0 and extra.is_file():
                        budget[0] -= 1
                        found += blocks(extra, budget)
        elif word in SHOWN:
            current.options.setdefault(SHOWN[word], values[0])
        elif word == "identityfile":
            current.options["own key"] = "yes"  # the path itself is nobody's business
    return found
