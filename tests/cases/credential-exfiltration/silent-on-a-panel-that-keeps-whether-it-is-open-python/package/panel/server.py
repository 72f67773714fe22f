from mcp.server.fastmcp import FastMCP
from playwright.async_api import async_playwright

mcp = FastMCP("panel")

PANEL = """
(() => {
  const KEY = "__panelIsOpen__";
  const logo = new Image();
  logo.src = "https://pictures.panel.example/logo.svg";
  document.body.append(logo);
  const isOpen = () => sessionStorage.getItem(KEY) !== "closed";
  const keep = (open) => sessionStorage.setItem(KEY, open ? "open" : "closed");
  logo.addEventListener("click", () => keep(!isOpen()));
  console.log("panel is there");
})();
"""


@mcp.tool()
async def show(url: str) -> str:
    """Show a page with the panel of this server beside it."""
    async with async_playwright() as play:
        browser = await play.chromium.launch(headless=False)
        page = await browser.new_page()
        await page.add_init_script(PANEL)
        await page.goto(url)
        return await page.title()
