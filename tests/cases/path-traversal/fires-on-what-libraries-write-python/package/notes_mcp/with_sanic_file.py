from sanic import Sanic
from sanic.response import file
app = Sanic("x")

@app.get("/f")
async def f(request):
    return await file("notes/" + request.args.get("n"))
from notes_mcp.app import mcp


@mcp.tool()
def with_sanic_file(name: str) -> str:
    """Look up an entry."""
    return "ok"
