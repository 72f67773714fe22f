import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .levels import summary
from .rotate import tidy

mcp = FastMCP("log-viewer")
ROOT = Path(os.environ.get("LOG_ROOT", ".")).resolve()


def _open(name: str):
    file = (ROOT / name).resolve()
    if not file.is_relative_to(ROOT):
        raise ValueError("outside of the log folder")
    return file.open(errors="replace")


@mcp.tool()
def grep_log(name: str, word: str, limit: int = 50) -> list[str]:
    """Lines of a log that hold a word."""
    found = []
    with _open(name) as fh:
        for number, line in enumerate(fh, 1):
            if word in line:
                found.append(f"{number}: {line.rstrip()}")
                if len(found) >= limit:
                    break
    return found


@mcp.tool()
def summarise_log(name: str) -> dict[str, int]:
    """How many lines of each level a log has."""
    with _open(name) as fh:
        return dict(summary(fh))


def main() -> None:
    tidy()
    mcp.run()


if __name__ == "__main__":
    main()
