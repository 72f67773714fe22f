import io
import json
from datetime import date, datetime

from mcp.server.fastmcp import FastMCP
from ruamel.yaml import YAML

from .limits import check_size

mcp = FastMCP("yaml-tidy")


def _plain(value):
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(type(value).__name__)


@mcp.tool()
def format_yaml(text: str, indent: int = 2) -> str:
    """Format a YAML document, comments are kept."""
    check_size(text)
    yaml = YAML(typ="rt")
    yaml.indent(mapping=indent, sequence=indent + 2, offset=indent)
    out = io.StringIO()
    yaml.dump(yaml.load(text), out)
    return out.getvalue()


@mcp.tool()
def yaml_to_json(text: str) -> str:
    """Convert a YAML document to JSON."""
    check_size(text)
    return json.dumps(YAML(typ="safe").load(text), default=_plain, indent=2)


def main() -> None:
    mcp.run()
