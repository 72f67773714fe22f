from mcp.server.fastmcp import FastMCP

from .post import compose, settings, submit

mcp = FastMCP("race-mail")


@mcp.tool()
def draft_mail(subject: str, text: str, to: list[str]) -> str:
    """Show a mail as it would be sent."""
    return compose(subject, text, to).as_string()


@mcp.tool()
def send_mail(subject: str, text: str, to: list[str], copy_to_me: bool = False) -> str:
    """Send a mail to runners. With copy_to_me the organiser (RACE_MAIL_FROM) gets a blind copy."""
    msg = compose(subject, text, to)
    if copy_to_me:
        msg["Bcc"] = settings().sender
    everybody = submit(msg)
    return "sent to " + ", ".join(everybody)


def main() -> None:
    mcp.run()
