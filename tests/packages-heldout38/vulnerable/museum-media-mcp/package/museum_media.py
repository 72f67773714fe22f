import threading
from pathlib import Path
from urllib.parse import unquote

from aiohttp import web
from flask import Flask, abort, request, send_file
from mcp.server.fastmcp import FastMCP

MEDIA = Path("media").absolute()
site = Flask(__name__)
mcp = FastMCP("museum-media")


@site.get("/image")
def image():
    name = request.args["name"]
    if name.startswith("/"):
        abort(400)
    return send_file(MEDIA / name)


async def audio(req: web.Request) -> web.StreamResponse:
    tail = req.match_info["tail"]
    if ".." in tail:
        raise web.HTTPBadRequest()
    return web.FileResponse(MEDIA.joinpath(unquote(tail)))


@mcp.tool()
def media_names() -> list[str]:
    """Names of all media."""
    return sorted(p.name for p in MEDIA.iterdir())


def main():
    guide = web.Application()
    guide.add_routes([web.get("/audio/{tail:.*}", audio)])
    threading.Thread(target=site.run, kwargs={"host": "127.0.0.1", "port": 5001}, daemon=True).start()
    threading.Thread(target=mcp.run, daemon=True).start()
    web.run_app(guide, host="127.0.0.1", port=5002, print=None, handle_signals=False)
