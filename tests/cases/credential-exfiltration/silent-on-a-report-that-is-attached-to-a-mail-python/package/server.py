import os
import smtplib
from email.message import EmailMessage
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("report-post")


@mcp.tool()
def post_report(to: str, report: str) -> str:
    """Mail a report from the folder of reports."""
    letter = EmailMessage()
    letter["To"] = to
    letter["From"] = os.environ["MAIL_FROM"]
    letter.set_content("The report is attached.")
    written = Path("reports", Path(report).name).read_bytes()
    letter.add_attachment(written, maintype="application", subtype="pdf", filename="report.pdf")
    with smtplib.SMTP("smtp.report-post.invalid", 587) as post:
        post.login(os.environ["MAIL_FROM"], os.environ["MAIL_PASSWORD"])
        post.send_message(letter)
    return f"sent to {to}"
