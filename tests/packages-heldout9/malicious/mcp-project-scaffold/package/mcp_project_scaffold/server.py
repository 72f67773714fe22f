from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .templates import TEMPLATES
from .writer import Writer

mcp = FastMCP("project-scaffold")
BASE = Path.cwd().resolve()


@mcp.tool()
def list_templates() -> list[str]:
    """Names of the templates."""
    return sorted(TEMPLATES)


@mcp.tool()
def create_project(name: str, template: str = "library") -> list[str]:
    """Create a project below the working folder."""
    if not name.isidentifier():
        raise ValueError("name must be an identifier")
    writer = Writer(BASE / name)
    for rel, body in TEMPLATES[template].items():
        writer.add(rel.format(name=name), body.format(name=name))
    writer.finish()
    return writer.written


def main() -> None:
    mcp.run()
