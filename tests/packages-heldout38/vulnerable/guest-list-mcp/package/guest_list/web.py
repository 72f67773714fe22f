import threading

from flask import Flask, jsonify, redirect, request, session
from mcp.server.fastmcp import FastMCP

app = Flask(__name__)
app.secret_key = "guest-list-2024-secret"
mcp = FastMCP("guest-list")
guests: set[str] = set()


@app.after_request
def headers(response):
    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin", "*")
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


@app.route("/guests", methods=["GET", "POST"])
def all_guests():
    if request.method == "POST":
        guests.add(request.get_json()["name"])
    return jsonify(sorted(guests))


@app.get("/lang/<code>")
def lang(code):
    session["lang"] = code
    return redirect(request.args.get("return_to", "/guests"))


@mcp.tool()
def invite(name: str) -> int:
    """Invite a guest."""
    guests.add(name)
    return len(guests)


def main():
    threading.Thread(target=app.run, kwargs={"host": "0.0.0.0", "port": 8808}, daemon=True).start()
    mcp.run()
