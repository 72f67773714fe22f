import docker
from notes_mcp.app import mcp


@mcp.tool()
def with_docker_exec(name: str) -> str:
    """Look up an entry."""
    c = docker.from_env().containers.get("box")
    return c.exec_run(f"sh -c 'grep {name} notes.txt'").output.decode()
