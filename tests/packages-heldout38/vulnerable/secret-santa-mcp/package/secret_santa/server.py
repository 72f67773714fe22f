from mcp.server.fastmcp import FastMCP
from . import crypto

mcp = FastMCP("secret-santa")
for fn in (crypto.password_hash, crypto.link_token, crypto.scramble):
    mcp.tool()(fn)


def main():
    mcp.run()
