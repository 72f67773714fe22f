import argparse
import asyncio
import importlib
import pkgutil
from importlib.metadata import entry_points

import mcp.server.stdio
from mcp import types
from mcp.server.lowlevel import Server

from . import tools
from .base import Tool

server = Server("plugdesk", version="0.9.4")


def load_builtin() -> None:
    for module in pkgutil.iter_modules(tools.__path__):
        importlib.import_module(f"{tools.__name__}.{module.name}")


def load_named(distributions: list[str]) -> None:
    for point in entry_points(group="plugdesk.tools"):
        if point.dist is not None and point.dist.name in distributions:
            point.load()


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [cls.describe() for _, cls in sorted(Tool.registry.items())]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    try:
        cls = Tool.registry[name]
    except KeyError:
        raise ValueError(f"no tool {name}") from None
    return [types.TextContent(type="text", text=cls.invoke(arguments))]


async def serve() -> None:
    async with mcp.server.stdio.stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


def cli() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--with", dest="extra", action="append", default=[], metavar="DISTRIBUTION")
    args = parser.parse_args()
    load_builtin()
    load_named(args.extra)
    asyncio.run(serve())
