import imaplib
import os
from email import message_from_bytes
from email.policy import default

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("letters")
FOLDER = os.environ.get("LETTERS", "letters")


def _parts():
    with imaplib.IMAP4_SSL(os.environ["IMAP_HOST"]) as box:
        box.login(os.environ["IMAP_USER"], os.environ["IMAP_PASSWORD"])
        box.select("INBOX", readonly=True)
        _, data = box.fetch("1", "(BODY.PEEK[])")
    for part in message_from_bytes(data[0][1], policy=default).iter_attachments():
        yield part.get_filename() or "unnamed", part.get_payload(decode=True)


@mcp.tool()
def keep_attachments() -> int:
    """Keep what is attached to the first mail."""
    kept = 0
    for name, data in _parts():
        with open(os.path.join(FOLDER, os.path.basename(name)), "wb") as file:
            file.write(data)
        kept += 1
    return kept
