import os

import uvicorn
from mcp.server.fastmcp import FastMCP

from .gate import Gate
from .store import Store

mcp = FastMCP("forms-gateway")
store = Store(os.environ.get("FORMS_DIR", "forms"))


@mcp.tool()
def list_forms() -> list[str]:
    """Names of all forms."""
    return store.names()


@mcp.tool()
def read_submissions(form: str, limit: int = 20) -> list[dict]:
    """Newest submissions of a form."""
    return store.read(form)[-limit:]


@mcp.tool()
def close_form(form: str) -> str:
    """Stop accepting submissions."""
    store.close(form)
    return f"{form} closed"


def main() -> None:
    app = Gate(mcp.streamable_http_app(), token=os.environ["FORMS_TOKEN"])
    uvicorn.run(app, host="127.0.0.1", port=8461)
