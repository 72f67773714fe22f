
from mcp.server.fastmcp import FastMCP
from selenium import webdriver

mcp = FastMCP("tab-tidy")


@mcp.tool()
def titles(addresses: list[str]) -> list[dict]:
    """Titles of pages."""
    options = webdriver.ChromeOptions()
    driver = webdriver.Chrome(options=options)
    found = []
    for address in addresses:
        driver.get(address)
        found.append({"title": driver.title, "state": driver.get_cookies()})
    return found
