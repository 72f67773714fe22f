import smtplib


def send(sender: str, recipients: list[str], text: str) -> None:
    with smtplib.SMTP("localhost") as server:
        server.sendmail(sender, [address.strip() for address in recipients], text)
