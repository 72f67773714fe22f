from fnmatch import fnmatchcase

from mcp.server.fastmcp import FastMCP
from starlette.responses import RedirectResponse

mcp = FastMCP("ledger")
PREVIEWS = ("https://*.preview.example/*", "https://app.example/back")


def allowed(redirect_uri):
    return any(fnmatchcase(str(redirect_uri), each) for each in PREVIEWS)
