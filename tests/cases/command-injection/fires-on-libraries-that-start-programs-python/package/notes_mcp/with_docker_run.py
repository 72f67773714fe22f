import docker
from notes_mcp.app import mcp


@mcp.tool()
def with_docker_run(name: str) -> str:
    """Look up an entry."""
    return docker.from_env().containers.run("alpine", f"sh -c 'grep {name} notes.txt'").decode()
