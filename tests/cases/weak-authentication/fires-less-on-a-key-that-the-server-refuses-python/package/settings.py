import os

TICKET_KEY = os.environ.get("TICKET_KEY", "only-for-the-pier")
