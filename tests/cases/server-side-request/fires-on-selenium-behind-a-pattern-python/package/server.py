import re
from urllib.parse import urlparse
from mcp.server.fastmcp import FastMCP
from selenium import webdriver

mcp = FastMCP("titles")
INTERNAL = re.compile(r"^(localhost|127\.|10\.|192\.168\.)")
driver = webdriver.Chrome()


@mcp.tool()
def title(address: str) -> str:
    """Title of a page."""
    if INTERNAL.match(urlparse(address).hostname or ""):
        return "refused"
    driver.get(address)
    return driver.title
