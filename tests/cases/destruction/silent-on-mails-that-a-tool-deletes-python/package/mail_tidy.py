import imaplib
import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("mail")


def login():
    box = imaplib.IMAP4_SSL(os.environ["IMAP_HOST"])
    box.login(os.environ["IMAP_USER"], os.environ["IMAP_PASSWORD"])
    box.select("INBOX")
    return box


@mcp.tool()
def unread() -> int:
    """Number of unread mails."""
    return len(login().search(None, "UNSEEN")[1][0].split())


@mcp.tool()
def delete_from(sender: str) -> str:
    """Delete all mails of one sender."""
    box = login()
    _, found = box.search(None, "FROM", sender)
    for number in found[0].split():
        box.store(number, "+FLAGS", "\\Deleted")
    box.expunge()
    return "ok"
