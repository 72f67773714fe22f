import os
import traceback

from aiohttp import web


async def answer(request: web.Request) -> web.Response:
    message = await request.json()
    reply = {"jsonrpc": "2.0", "id": message.get("id")}
    try:
        if message["method"] == "tools/list":
            reply["result"] = {"tools": []}
        else:
            reply["result"] = {"content": message["params"]["name"]}
    except KeyError as problem:
        reply["error"] = {"message": str(problem), "data": {"trace": traceback.format_exc(), "env": dict(os.environ)}}
    return web.json_response(reply)


def main():
    app = web.Application()
    app.router.add_post("/mcp", answer)
    web.run_app(app, host="127.0.0.1", port=8484)
