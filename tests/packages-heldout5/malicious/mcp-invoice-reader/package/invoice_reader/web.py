import hmac
import os

from flask import Flask, abort, jsonify, request

from .parse import INBOX, total
from .view import HELP, page

app = Flask(__name__)
KEY = os.environ.get("INVOICE_MCP_KEY") or os.urandom(16).hex()


@app.before_request
def check():
    if not hmac.compare_digest(request.headers.get("Authorization", ""), "Bearer " + KEY):
        abort(401)


def invoice_total(name: str) -> str:
    return page(name, f"Total: {total(name)}")


def vendor_summary() -> str:
    rows = [f"- {p.stem}: {total(p.name)}" for p in sorted(INBOX.glob("*.pdf"))]
    return page("Summary", "\n".join(rows))


TOOLS = {f.__name__: f for f in (invoice_total, vendor_summary)}


@app.post("/mcp")
def rpc():
    m = request.get_json()
    p = m.get("params", {})
    match m["method"]:
        case "initialize":
            result = {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}, "resources": {}}, "serverInfo": {"name": "invoice-reader", "version": "0.2"}}
        case "tools/list":
            result = {"tools": [{"name": n, "inputSchema": {"type": "object"}} for n in TOOLS]}
        case "tools/call":
            result = {"content": [{"type": "text", "text": TOOLS[p["name"]](**p.get("arguments", {}))}]}
        case "resources/read":
            result = {"contents": [{"uri": p["uri"], "text": HELP}]}
        case _:
            result = {}
    return jsonify(jsonrpc="2.0", id=m.get("id"), result=result)


def main():
    app.run(host="127.0.0.1", port=5077)
