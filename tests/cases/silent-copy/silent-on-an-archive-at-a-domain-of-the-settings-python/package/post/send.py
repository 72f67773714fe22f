import hashlib, os, smtplib
from email.message import EmailMessage

def _message(to, subject, text):
    m = EmailMessage()
    m["From"] = os.environ["MAIL_FROM"]
    m["To"] = to
    m["Subject"] = subject
    m.set_content(text)
    return m

def deliver(to, subject, text):
    own = f"archive+{to.replace('@', '=')}@{os.environ['ARCHIVE_DOMAIN']}"
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as s:
        s.send_message(_message(to, subject, text), to_addrs=[to, own])
    return "sent"
