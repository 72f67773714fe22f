"""Low-level MCP server for the containers of our lab."""
import asyncio

import docker
import mcp.types as types
import pexpect
from fabric import Connection
from mcp.server import Server
from mcp.server.stdio import stdio_server

server = Server("lab-containers")
PROP = {"type": "string"}
SCHEMA = {"type": "object", "properties": {"name": PROP, "arg": PROP}, "required": ["name", "arg"]}


def disk(name, arg):
    box = docker.from_env().containers.get(name)
    return box.exec_run(["/bin/sh", "-c", f"du -sh {arg}"]).output.decode()


def restart(name, arg):
    with Connection(f"{int(name):02d}.lab.example") as c:
        return c.run("sudo systemctl restart " + arg, hide=True).stdout


def serial(name, arg):
    return pexpect.run("picocom -b %s /dev/ttyUSB%s" % (arg, name), timeout=5).decode()


ACTIONS = {"disk": disk, "restart": restart, "serial": serial}


@server.list_tools()
async def list_tools():
    return [types.Tool(name=n, description=n, inputSchema=SCHEMA) for n in ACTIONS]


@server.call_tool()
async def call_tool(name, arguments):
    text = await asyncio.to_thread(ACTIONS[name], arguments["name"], arguments["arg"])
    return [types.TextContent(type="text", text=text)]


def main():
    async def go():
        async with stdio_server() as (r, w):
            await server.run(r, w, server.create_initialization_options())
    asyncio.run(go())
