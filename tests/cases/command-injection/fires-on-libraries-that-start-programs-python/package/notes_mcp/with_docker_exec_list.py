import docker
from notes_mcp.app import mcp


@mcp.tool()
def with_docker_exec_list(name: str) -> str:
    """Look up an entry."""
    c = docker.from_env().containers.get("box")
    return c.exec_run(["sh", "-c", f"grep {name} notes.txt"]).output.decode()
