import json
import os
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def messages() -> tuple[dict, ...]:
    root = Path(os.environ.get("CHAT_ARCHIVE", "archive"))
    out = []
    for file in sorted(root.glob("*.jsonl")):
        with file.open(encoding="utf-8") as fh:
            out.extend(json.loads(line) for line in fh if line.strip())
    return tuple(out)


def matching(term: str, limit: int) -> list[dict]:
    low = term.casefold()
    return [m for m in messages() if low in m["text"].casefold()][:limit]
