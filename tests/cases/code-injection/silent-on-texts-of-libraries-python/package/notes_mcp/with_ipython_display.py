from IPython.display import Markdown
from notes_mcp.app import mcp


@mcp.tool()
def with_ipython_display(text: str) -> str:
    """Look up an entry."""
    return str(Markdown(text))
