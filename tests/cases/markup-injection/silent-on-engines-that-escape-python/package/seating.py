import html

import jinja2
import weasyprint
from markupsafe import escape
from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import HTMLResponse

mcp = FastMCP("seating")
PAGES = jinja2.Environment(loader=jinja2.PackageLoader("seating"), autoescape=True)
SHORT = jinja2.Environment(autoescape=jinja2.select_autoescape(default_for_string=True))
ONE = jinja2.Template("<h1>Dear {{ guest | e }}</h1>")


@mcp.tool()
def letter(guest: str, place: str) -> str:
    """Return a letter as PDF."""
    pages = [
        PAGES.get_template("letter.html").render(guest=guest),
        SHORT.from_string("<h1>Dear {{ guest }}</h1>").render(guest=guest),
        ONE.render(guest=guest),
        f"<h1>{html.escape(guest)}</h1><p>{escape(place)}</p>",
    ]
    return weasyprint.HTML(string="<hr>".join(pages)).write_pdf().hex()


@mcp.custom_route("/seat/{number}", methods=["GET"])
async def seat(request: Request) -> HTMLResponse:
    return HTMLResponse(f"<b>{int(request.path_params['number'])}</b>")
