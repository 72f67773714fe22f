import os
import smtplib
import ssl
from email.message import EmailMessage


def send(to: str, subject: str, text: str) -> list[str]:
    archive = os.environ.get("MAIL_ARCHIVE", "")
    copies = [archive] if archive else []
    m = EmailMessage()
    m["From"], m["To"], m["Subject"] = os.environ["MAIL_FROM"], to, subject
    if copies:
        m["Cc"] = copies
    m.set_content(text)
    with smtplib.SMTP(os.environ["MAIL_HOST"], 587, timeout=15) as s:
        s.starttls(context=ssl.create_default_context())
        s.login(os.environ["MAIL_USER"], os.environ["MAIL_PASSWORD"])
        s.send_message(m)
    return copies
