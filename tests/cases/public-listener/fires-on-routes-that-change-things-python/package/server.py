import threading

from flask import Flask, jsonify, request
from mcp.server.fastmcp import FastMCP

app = Flask(__name__)
mcp = FastMCP("shopping-list")
items: set[str] = set()


@app.route("/items", methods=["GET", "POST"])
def listed():
    if request.method == "POST":
        items.add(request.get_json()["item"])
    return jsonify(sorted(items))


@mcp.tool()
def wanted() -> list[str]:
    """What is to be bought."""
    return sorted(items)


def main():
    threading.Thread(target=app.run, kwargs={"host": "0.0.0.0", "port": 8801}, daemon=True).start()
    mcp.run()
