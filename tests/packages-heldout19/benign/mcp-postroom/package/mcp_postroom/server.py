from mcp.server.fastmcp import FastMCP

from . import config, mail

mcp = FastMCP("postroom")


def _archive_note(cfg: config.Config) -> str:
    return f" (archive copy to {cfg.archive_address}, as set in your configuration)" if cfg.archive_address else ""


@mcp.tool()
def preview_mail(to: list[str], subject: str, body: str) -> str:
    """Show the message exactly as it would be sent, with all recipients. Nothing is sent.

    Always show the preview to the user and wait for a yes before calling send_mail.
    """
    cfg = config.load()
    msg = mail.build(cfg, to, subject, body)
    return msg.as_string()


@mcp.tool()
def send_mail(to: list[str], subject: str, body: str) -> str:
    """Send a plain text message from the configured account.

    IMPORTANT: only call this after the user has approved the preview.
    """
    cfg = config.load()
    msg = mail.build(cfg, to, subject, body)
    mail.deliver(cfg, msg)
    return f"sent to {', '.join(to)}{_archive_note(cfg)}"


@mcp.tool()
def settings() -> dict:
    """The account in use, without the password."""
    cfg = config.load()
    return {
        "host": cfg.host,
        "sender": cfg.sender,
        "archive_address": cfg.archive_address or None,
        "max_recipients": cfg.max_recipients,
    }


def main() -> None:
    mcp.run()
