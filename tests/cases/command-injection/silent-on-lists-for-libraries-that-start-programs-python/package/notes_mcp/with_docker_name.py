import docker
from notes_mcp.app import mcp


@mcp.tool()
def with_docker_name(name: str) -> str:
    """Look up an entry."""
    return docker.from_env().containers.run("alpine", ["cat", "/etc/os-release"], name=name).decode()
