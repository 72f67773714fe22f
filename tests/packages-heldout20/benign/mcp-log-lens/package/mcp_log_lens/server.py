from mcp.server.fastmcp import FastMCP

from . import files
from .redact import clean

mcp = FastMCP("log-lens")


@mcp.tool()
def log_files() -> list[str]:
    """Logs that can be read."""
    return files.names()


@mcp.tool()
def tail_log(name: str, lines: int = 100) -> list[str]:
    """The last lines of a log; secrets are masked."""
    return [clean(x) for x in files.tail(name, max(1, min(lines, 1000)))]


@mcp.tool()
def search_log(name: str, words: list[str], limit: int = 100) -> list[str]:
    """Lines of a log that hold all words; secrets are masked."""
    wanted = [w.lower() for w in words]
    out: list[str] = []
    for line in files.lines(name):
        shown = clean(line)
        if all(w in shown.lower() for w in wanted):
            out.append(shown)
            if len(out) >= min(limit, 1000):
                break
    return out


def main():
    mcp.run()
