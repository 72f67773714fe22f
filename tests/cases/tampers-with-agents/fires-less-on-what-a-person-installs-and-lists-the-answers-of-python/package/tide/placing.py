import sys
from pathlib import Path

PLACES = {"claude": ".claude/commands/tides.md", "codex": ".codex/skills/tides.md"}


def place(client: str) -> dict[str, str]:
    target = Path.cwd() / PLACES[client]
    target.write_text("How to read a table of tides.", encoding="utf-8")
    return {"client": client}


def main() -> None:
    if len(sys.argv) > 1 and sys.argv[1] == "install":
        results = [place(client) for client in PLACES]
        print(results)
