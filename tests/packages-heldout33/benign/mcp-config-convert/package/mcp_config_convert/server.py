import json

from mcp.server.fastmcp import FastMCP

from .readers import READERS
from .writers import dump_yaml
from .xmlview import outline

mcp = FastMCP("config-convert")


def _read(text: str, format: str):
    try:
        return READERS[format](text)
    except KeyError:
        raise ValueError(f"format has to be one of {', '.join(READERS)}") from None


@mcp.tool()
def to_json(text: str, format: str = "yaml") -> str:
    """Convert YAML or TOML to JSON."""
    return json.dumps(_read(text, format), indent=2, default=str)


@mcp.tool()
def to_yaml(text: str, format: str = "json") -> str:
    """Convert JSON or TOML to YAML."""
    return dump_yaml(_read(text, format))


@mcp.tool()
def xml_outline(text: str) -> list[str]:
    """Elements of an XML document, indented by depth."""
    return outline(text)


def main():
    mcp.run()
