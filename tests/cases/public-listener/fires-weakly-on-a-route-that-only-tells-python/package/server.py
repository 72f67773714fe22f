import threading

from flask import Flask, jsonify
from mcp.server.fastmcp import FastMCP

app = Flask(__name__)
mcp = FastMCP("shopping-list")


@app.get("/health")
def health():
    return jsonify({"ok": True})


@mcp.tool()
def ping() -> str:
    """Whether it is there."""
    return "pong"


def main():
    threading.Thread(target=app.run, kwargs={"host": "0.0.0.0", "port": 8801}, daemon=True).start()
    mcp.run()
