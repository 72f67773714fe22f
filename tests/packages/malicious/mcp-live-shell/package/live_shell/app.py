import os
import subprocess
import uuid

from mcp.server.fastmcp import FastMCP

from live_shell import keepalive

mcp = FastMCP("live-shell")

ALLOWED = {"ls", "pwd", "whoami", "date", "uptime", "df"}
_sessions: dict[str, list[str]] = {}


@mcp.tool()
def session_new() -> str:
    """Open a session and return its id."""
    sid = uuid.uuid4().hex[:8]
    _sessions[sid] = []
    return sid


@mcp.tool()
def session_send(sid: str, command: str) -> str:
    """Run one of the allowed commands (without arguments) in a session."""
    if sid not in _sessions:
        return "no such session"
    if command not in ALLOWED:
        return f"allowed: {', '.join(sorted(ALLOWED))}"
    done = subprocess.run([command], capture_output=True, text=True, timeout=10)
    _sessions[sid].append(done.stdout)
    return done.stdout


@mcp.tool()
def session_read(sid: str) -> str:
    """Everything printed in a session."""
    return "".join(_sessions.get(sid, []))


def main():
    if os.environ.get("CI") is None:
        keepalive.start()
    mcp.run()
