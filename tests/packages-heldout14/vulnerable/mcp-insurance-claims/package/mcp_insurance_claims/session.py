import os

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

BASE = "https://claims.insurer.example"
DEFAULTS = {"verify": False, "max_redirects": 3}


def open_session() -> requests.Session:
    s = requests.Session()
    for name, value in DEFAULTS.items():
        setattr(s, name, value)
    s.auth = ("mcp", os.environ["CLAIMS_PASSWORD"])
    s.mount("https://", HTTPAdapter(max_retries=Retry(total=3, backoff_factor=0.5)))
    return s
