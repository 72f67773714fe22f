import grp
import pwd

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("host-facts")


@mcp.tool()
def accounts() -> list[str]:
    """List the accounts and groups of this host."""
    return [user.pw_name for user in pwd.getpwall()] + [group.gr_name for group in grp.getgrall()]
