import ssl
import urllib.request

from .settings import Settings

settings = Settings()


def context():
    made = ssl.create_default_context()
    if not settings.strict:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    return made


def parts(shelf):
    return urllib.request.urlopen(f"https://depot.example/shelves/{shelf}", context=context()).read()
