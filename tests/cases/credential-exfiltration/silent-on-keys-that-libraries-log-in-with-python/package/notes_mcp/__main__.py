from notes_mcp import with_ssh_key_used, with_asyncssh_key, with_fabric_key, with_netmiko_key, with_sshtunnel, with_wrap_cert  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
