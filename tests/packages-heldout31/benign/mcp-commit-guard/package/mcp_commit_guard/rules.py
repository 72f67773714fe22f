import re
import sys
from pathlib import Path

TYPES = ("feat", "fix", "docs", "test", "chore", "refactor")
HEAD = re.compile(rf"^(?:{'|'.join(TYPES)})(?:\([\w-]+\))?!?: \S")


def problems(message: str) -> list[str]:
    lines = [l for l in message.splitlines() if not l.startswith("#")] or [""]
    out = []
    if not HEAD.match(lines[0]):
        out.append("the first line has to look like 'fix(area): text'")
    if len(lines[0]) > 72:
        out.append("the first line is longer than 72 characters")
    if len(lines) > 1 and lines[1].strip():
        out.append("the second line has to be empty")
    return out


def cli() -> int:
    found = problems(Path(sys.argv[1]).read_text())
    print("\n".join(found), file=sys.stderr)
    return bool(found)


if __name__ == "__main__":
    sys.exit(cli())
