from aiohttp import web
from flask import Flask, make_response, request
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("gate")
app = Flask(__name__)


@app.route("/on")
def onward():
    answer = make_response("", 302)
    answer.headers["Location"] = request.values["onward"]
    return answer


async def out(request):
    return web.Response(status=302, headers={"Location": request.query.get("out", "/")})
