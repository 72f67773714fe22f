from ruamel.yaml import YAML
from notes_mcp.app import mcp


@mcp.tool()
def with_ruamel(text: str) -> str:
    """Look up an entry."""
    return str(YAML(typ="safe").load(text))
