from mcp.server.fastmcp import FastMCP

from .folder import Folder, NotHere

mcp = FastMCP("hotel-files")
_folder = Folder()


@mcp.tool()
def list_documents(section: str = ".") -> list[str]:
    """Documents of a section, such as menus or policies."""
    try:
        return _folder.names(section)
    except NotHere as e:
        raise ValueError(str(e)) from None


@mcp.tool()
def read_document(path: str) -> str:
    """Read a document, such as menus/breakfast.md."""
    try:
        return _folder.text(path)
    except NotHere as e:
        raise ValueError(str(e)) from None


def main():
    mcp.run()
