from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import files
from .checks import broken

mcp = FastMCP("readme-writer")


@mcp.tool()
def outline(name: str, summary: str, kind: str = "library") -> str:
    """Outline of a README."""
    parts = ["Install", "Usage", "Licence"] if kind == "library" else ["Install", "Configuration", "Usage", "Licence"]
    return f"# {name}\n\n{summary}\n\n" + "\n\n".join(f"## {p}" for p in parts)


@mcp.tool()
def check_links(folder: str = ".") -> list[str]:
    """Relative links of README.md that lead nowhere."""
    return broken(Path(folder))


@mcp.tool()
def save_readme(text: str, folder: str = ".") -> str:
    """Write README.md into the project."""
    return files.save(Path(folder), text)


def main():
    mcp.run()
