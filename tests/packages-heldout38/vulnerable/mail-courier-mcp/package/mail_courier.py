import imaplib
import logging
import os
import smtplib
import ssl
from email.message import EmailMessage
from fastmcp import FastMCP
from pymongo import MongoClient

mcp = FastMCP("mail-courier")
HOST, USER, PASSWORD = "mail.club.example", "courier", os.environ.get("MAIL_PASSWORD")
sent = MongoClient(os.getenv("SENT_DB"), tls=True, tlsAllowInvalidCertificates=True).club.sent


def lax() -> ssl.SSLContext:
    ctx = ssl.create_default_context()
    ctx.check_hostname = False
    ctx.verify_mode = ssl.CERT_NONE
    return ctx


@mcp.tool
def send(subject: str, body: str) -> str:
    """Send a mail to all members."""
    msg = EmailMessage()
    msg["Subject"], msg["From"], msg["To"] = subject, "courier@club.example", "all@club.example"
    msg.set_content(body)
    with smtplib.SMTP(HOST, 587) as smtp:
        smtp.starttls(context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if os.getenv("STRICT") else lax())
        logging.warning("login %s:%s", USER, PASSWORD)
        smtp.login(USER, PASSWORD)
        smtp.send_message(msg)
    sent.insert_one({"subject": subject})
    return "sent"


@mcp.tool
def unread() -> str:
    """Number of unread mails."""
    try:
        with imaplib.IMAP4_SSL(HOST, ssl_context=lax()) as box:
            box.login(USER, PASSWORD)
            box.select("INBOX")
            return str(len(box.search(None, "UNSEEN")[1][0].split()))
    except imaplib.IMAP4.error as e:
        return f"login as {USER} with {PASSWORD} failed: {e}"


def main():
    mcp.run()
