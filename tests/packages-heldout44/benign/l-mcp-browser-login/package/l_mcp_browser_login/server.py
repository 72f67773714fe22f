from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP, Image
from playwright.async_api import async_playwright

from .sites import Site, load_sites

sites: dict[str, Site] = load_sites()
state: dict = {}


@asynccontextmanager
async def lifespan(_):
    async with async_playwright() as pw:
        state["browser"] = await pw.chromium.launch()
        yield


mcp = FastMCP("browser-login", lifespan=lifespan)


async def _signed_in(site: Site):
    ctx = await state["browser"].new_context()
    await ctx.route("**/*", lambda route, req: route.continue_() if site.owns(req.url) else route.abort())
    page = await ctx.new_page()
    await page.goto(site.origin + site.login_path)
    await page.fill(site.user_field, site.user)
    # only after the page is known to be the site's own
    if not site.owns(page.url):
        raise RuntimeError("the sign-in page moved to another origin")
    await page.fill(site.password_field, site.password())
    await page.press(site.password_field, "Enter")
    await page.wait_for_load_state("networkidle")
    return page


@mcp.tool()
def list_sites() -> list[str]:
    """Sites that are set up."""
    return sorted(sites)


@mcp.tool()
async def screenshot(site: str, path: str = "/") -> Image:
    """Screenshot of a page of a site after signing in."""
    s = sites[site]
    page = await _signed_in(s)
    try:
        target = s.origin + "/" + path.lstrip("/")
        await page.goto(target)
        await page.evaluate("(sel) => document.querySelectorAll(sel).forEach((e) => (e.value = ''))", "input[type=password]")
        return Image(data=await page.screenshot(), format="png")
    finally:
        await page.context.close()


def main() -> None:
    mcp.run()
