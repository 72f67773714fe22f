import os
import secrets

import requests

BASE = "https://runs.test/oauth"


class Link:
    token = None

    def url(self) -> str:
        state = secrets.token_urlsafe(8)
        return f"{BASE}/authorize?client_id={os.environ['RUNS_ID']}&response_type=code&state={state}"

    def finish(self, params: dict) -> None:
        form = {"code": params["code"], "grant_type": "authorization_code", "client_secret": os.environ["RUNS_SECRET"]}
        self.token = requests.post(f"{BASE}/token", data=form, timeout=10).json()["access_token"]
