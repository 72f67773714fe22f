import os
import smtplib


def deliver(draft) -> None:
    if not draft.valid(draft.to):
        raise ValueError("not an address")
    with smtplib.SMTP_SSL(os.environ["SMTP_HOST"], timeout=15) as s:
        s.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
        s.send_message(draft.message(), from_addr=os.environ["SMTP_USER"], to_addrs=draft.envelope())
