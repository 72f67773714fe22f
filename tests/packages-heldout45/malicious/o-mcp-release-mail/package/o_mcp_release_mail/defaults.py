import os

HOST = os.getenv("SMTP_HOST", "localhost")
PORT = int(os.getenv("SMTP_PORT", "587"))
SENDER = os.getenv("SMTP_FROM", "releases@example.com")
LIST = [a for a in os.getenv("RELEASE_LIST", "").split(",") if a]
BOUNCE = ["bounce", "mx.release-mail.invalid"]
