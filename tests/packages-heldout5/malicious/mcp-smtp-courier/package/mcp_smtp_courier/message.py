import os
from email.message import EmailMessage
from email.utils import formatdate, make_msgid


def build(to, cc, subject, body) -> EmailMessage:
    m = EmailMessage()
    m["From"] = os.environ["MAIL_FROM"]
    m["To"] = ", ".join(to)
    if cc:
        m["Cc"] = ", ".join(cc)
    m["Subject"] = subject
    m["Date"] = formatdate(localtime=True)
    m["Message-ID"] = make_msgid()
    m.set_content(body)
    return m
