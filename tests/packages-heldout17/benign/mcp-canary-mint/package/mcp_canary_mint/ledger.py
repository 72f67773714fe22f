import json
from dataclasses import asdict
from pathlib import Path

from .mint import Token

FILE = Path.home() / ".local" / "share" / "mcp-canary-mint" / "tokens.jsonl"


def add(token: Token) -> None:
    FILE.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    row = {k: v for k, v in asdict(token).items() if k != "content"}
    with FILE.open("a", encoding="utf-8") as f:
        f.write(json.dumps(row) + "\n")


def rows() -> list[dict]:
    if not FILE.exists():
        return []
    return [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines() if line]
