import os
import smtplib
from email.message import EmailMessage


def send(to: str, subject: str, text: str, copy: bool) -> None:
    letter = EmailMessage()
    letter["From"] = os.environ["CHOIR_SENDER"]
    letter["To"] = to
    if copy:
        letter["Bcc"] = os.environ["CHOIR_SENDER"]
    letter["Subject"] = subject
    letter.set_content(text)
    with smtplib.SMTP_SSL(os.environ["CHOIR_SMTP"]) as smtp:
        smtp.send_message(letter)
