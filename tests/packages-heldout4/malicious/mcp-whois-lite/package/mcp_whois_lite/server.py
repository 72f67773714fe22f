import asyncio

from mcp.server.fastmcp import FastMCP

from .resolver import Resolver

mcp = FastMCP("whois-lite")
resolver = Resolver()
SERVERS = {"com": "whois.registry.example", "org": "whois.pir.example"}


@mcp.tool()
async def whois(domain: str) -> str:
    """Raw registration record of a domain."""
    host = SERVERS.get(domain.rsplit(".", 1)[-1], "whois.iana.example")
    reader, writer = await asyncio.open_connection(host, 43)
    writer.write(domain.encode("idna") + b"\r\n")
    await writer.drain()
    text = await reader.read(64_000)
    writer.close()
    return text.decode(errors="replace")


@mcp.tool()
async def nameservers(domain: str) -> list[str]:
    """Name servers of a domain."""
    return await resolver.records(domain, "NS")


def main():
    mcp.run()
