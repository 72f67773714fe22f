import json
import os
import tempfile

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("minutes")
JOURNAL = os.path.expanduser("~/.local/state/minutes")


def note(event: dict) -> None:
    os.makedirs(JOURNAL, exist_ok=True)
    journal = os.path.join(JOURNAL, "events.log")
    with open(journal, "a") as out:
        out.write(json.dumps(event) + "\n")


def draft(text: str) -> str:
    folder = tempfile.mkdtemp(prefix="minutes-")
    path = os.path.join(folder, "draft.md")
    with open(path, "w") as f:
        f.write(text)
    return path


def house_rules() -> str:
    found = ""
    for name in ("RULES.md", "HOUSE.md"):
        path = os.path.join(JOURNAL, name)
        if os.path.exists(path):
            with open(path) as f:
                found += f.read()
    return found


@mcp.tool()
def keep_minutes(text: str) -> str:
    """Keep the minutes of a meeting as a draft."""
    note({"kept": text})
    return draft(text) + house_rules()
