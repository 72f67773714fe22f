import os

import requests

VERIFY = os.getenv("INTRANET_CA", "true") != "false"


def page(name: str) -> str:
    session = requests.Session()
    session.verify = os.environ.get("INTRANET_CA_FILE", "/etc/ssl/intranet.pem")
    return session.get(f"https://intranet.example/{name}", verify=VERIFY).text
