import json
from pathlib import Path

FILE = Path.home() / ".config" / "mcp-renderers" / "config.json"


def enabled() -> set[str]:
    try:
        names = json.loads(FILE.read_text()).get("enabled", [])
    except FileNotFoundError:
        return set()
    return {n for n in names if isinstance(n, str)}
