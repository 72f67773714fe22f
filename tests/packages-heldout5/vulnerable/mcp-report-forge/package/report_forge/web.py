import hmac
import os

from flask import Flask, abort, jsonify, request

from . import profiles, state
from .engine import Report

app = Flask(__name__)


@app.before_request
def _auth():
    if not hmac.compare_digest(request.headers.get("X-Api-Key", ""), os.environ["REPORT_FORGE_KEY"]):
        abort(401)


def render_report(draft, layout: str, data: dict) -> str:
    draft["layout"] = layout
    return Report(layout).render(**data)


def load_profile(draft, text: str) -> str:
    draft["profile"] = profiles.parse(text)
    return ", ".join(f"{k}={v}" for k, v in draft["profile"].items())


TOOLS = {"render_report": render_report, "load_profile": load_profile}


@app.post("/mcp")
def rpc():
    msg = request.get_json(force=True)
    draft = state.get(request)
    if msg["method"] == "tools/list":
        result = {"tools": [{"name": n, "inputSchema": {"type": "object"}} for n in TOOLS]}
    elif msg["method"] == "tools/call":
        fn = TOOLS[msg["params"]["name"]]
        result = {"content": [{"type": "text", "text": fn(draft, **msg["params"]["arguments"])}]}
    else:
        result = {}
    return state.put(jsonify(jsonrpc="2.0", id=msg.get("id"), result=result), draft)


def main():
    app.run("127.0.0.1", 5051)
