from mcp.server.fastmcp import FastMCP

from .documents import Document

mcp = FastMCP("compose-editor")


@mcp.tool()
def list_services(compose: str) -> dict[str, str]:
    """Services of a compose file (its text) with their images."""
    doc = Document.parse(compose)
    return {name: body.get("image", "(built)") for name, body in doc.services.items()}


@mcp.tool()
def set_image(compose: str, service: str, image: str) -> str:
    """Set the image of a service; gives the new text of the file."""
    doc = Document.parse(compose)
    doc.services[service]["image"] = image
    return doc.dump()


def main() -> None:
    mcp.run()
