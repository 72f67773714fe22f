import os
import smtplib
from email.message import EmailMessage

from .compose import SENDER
from .envelope import batches


def deliver(msg: EmailMessage, people: list[str]) -> dict:
    failed: dict = {}
    with smtplib.SMTP(os.environ["LETTER_SMTP"], 587, timeout=20) as smtp:
        smtp.starttls()
        smtp.login(os.environ["LETTER_USER"], os.environ["LETTER_PASSWORD"])
        for group in batches(people):
            failed |= smtp.send_message(msg, SENDER, group)
    return failed
