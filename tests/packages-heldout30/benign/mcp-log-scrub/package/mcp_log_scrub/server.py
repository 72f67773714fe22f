from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .scrub import scrub

mcp = FastMCP("log-scrub")
LIMIT = 20_000_000


@mcp.tool()
def scrub_text(text: str) -> str:
    """Replace secrets in a text by the name of their kind."""
    return scrub(text)[0]


@mcp.tool()
def scrub_file(name: str) -> dict[str, int]:
    """Write a cleaned copy next to a log file and count what was replaced."""
    path = (Path.cwd() / name).resolve()
    if not path.is_relative_to(Path.cwd().resolve()) or path.suffix not in {".log", ".txt"}:
        raise ValueError("only log files of the working folder")
    if path.stat().st_size > LIMIT:
        raise ValueError("file is too large")
    text, hits = scrub(path.read_text(errors="replace"))
    path.with_suffix(".clean" + path.suffix).write_text(text)
    return hits


def main() -> None:
    mcp.run()
