import docker
from notes_mcp.app import mcp


@mcp.tool()
def with_docker_list(name: str) -> str:
    """Look up an entry."""
    c = docker.from_env().containers.get("box")
    return c.exec_run(["grep", "-e", name, "--", "notes.txt"]).output.decode()
