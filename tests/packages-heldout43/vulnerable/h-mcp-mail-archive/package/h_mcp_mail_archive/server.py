import os

from mcp.server.fastmcp import FastMCP

from .archive import Archive

mcp = FastMCP("mail-archive")
archive = Archive()
SAVE_TO = os.getenv("MAIL_SAVE_TO", "attachments")


@mcp.tool()
def list_mail() -> list[str]:
    """Names of the mails in the archive."""
    return archive.names()


@mcp.tool()
def read_mail(name: str) -> str:
    """Text of a mail."""
    body = archive.load(name).get_body(("plain", "html"))
    return body.get_content() if body else ""


@mcp.tool()
def save_attachment(name: str, number: int = 0) -> str:
    """Save an attachment of a mail."""
    filename, data = list(archive.attachments(name))[number]
    os.makedirs(SAVE_TO, exist_ok=True)
    target = os.path.join(SAVE_TO, filename)
    with open(target, "wb") as f:
        f.write(data)
    return target


def main() -> None:
    mcp.run()
