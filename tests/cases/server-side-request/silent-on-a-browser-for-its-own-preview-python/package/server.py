from mcp.server.fastmcp import FastMCP
from selenium import webdriver

mcp = FastMCP("local")
HOME = "http://localhost:8000"
driver = webdriver.Chrome()


@mcp.tool()
def check(path: str) -> str:
    """Check a page of the project's own preview."""
    if ".." in path:
        raise ValueError("no such page")
    driver.get(f"{HOME}/{path}")
    return driver.title
