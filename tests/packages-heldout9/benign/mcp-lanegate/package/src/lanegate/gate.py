import argparse
import asyncio
import logging
from contextlib import AsyncExitStack
from pathlib import Path

from mcp import ClientSession, types
from mcp.client.stdio import stdio_client
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .model import Config, Lock, fingerprint

log = logging.getLogger("lanegate")


async def connect(config: Config, stack: AsyncExitStack) -> dict[str, ClientSession]:
    sessions = {}
    for name, upstream in config.upstreams.items():
        read, write = await stack.enter_async_context(stdio_client(upstream.parameters()))
        session = await stack.enter_async_context(ClientSession(read, write))
        await session.initialize()
        sessions[name] = session
    return sessions


async def allowed_tools(config: Config, sessions: dict[str, ClientSession]):
    for name, session in sessions.items():
        for tool in (await session.list_tools()).tools:
            if tool.name in config.upstreams[name].tools:
                yield name, tool


async def pin(path: Path) -> None:
    config, lock = Config.read(path), Lock()
    async with AsyncExitStack() as stack:
        async for name, tool in allowed_tools(config, await connect(config, stack)):
            print(f"{name}/{tool.name}\n    {tool.description}\n")
            lock.tools[f"{name}/{tool.name}"] = fingerprint(tool)
    Lock.path_of(path).write_text(lock.model_dump_json(indent=2))


async def serve(path: Path) -> None:
    config = Config.read(path)
    lock = Lock.model_validate_json(Lock.path_of(path).read_bytes())
    server = Server("lanegate", version="0.7.0")

    async with AsyncExitStack() as stack:
        sessions = await connect(config, stack)
        routes: dict[str, tuple[str, str]] = {}
        offered: list[types.Tool] = []
        async for name, tool in allowed_tools(config, sessions):
            if not lock.matches(name, tool):
                log.warning("%s/%s was changed since it was pinned, not offered", name, tool.name)
                continue
            public = f"{name}__{tool.name}"
            routes[public] = name, tool.name
            offered.append(tool.model_copy(update={"name": public}))

        @server.list_tools()
        async def _list() -> list[types.Tool]:
            return offered

        @server.call_tool()
        async def _call(name: str, arguments: dict):
            if name not in routes:
                raise ValueError(f"no tool {name}")
            upstream, tool = routes[name]
            log.info("call %s/%s", upstream, tool)
            result = await asyncio.wait_for(sessions[upstream].call_tool(tool, arguments), 120)
            if result.isError:
                raise RuntimeError("; ".join(c.text for c in result.content if isinstance(c, types.TextContent)))
            return result.content

        read, write = await stack.enter_async_context(stdio_server())
        await server.run(read, write, server.create_initialization_options())


def cli() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["pin", "serve"])
    parser.add_argument("config", type=Path)
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO)
    asyncio.run({"pin": pin, "serve": serve}[args.command](args.config))
