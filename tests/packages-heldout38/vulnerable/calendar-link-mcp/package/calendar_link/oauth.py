import json
import os
import secrets
from urllib.parse import urlencode

import requests
from flask import Flask, redirect, request

AUTH = "https://accounts.calendar.example"
ME = "http://127.0.0.1:5555/done"
app = Flask(__name__)
cid, csecret = os.getenv("CAL_ID"), os.getenv("CAL_SECRET")
grants: dict[str, str] = {}


@app.get("/link")
def link():
    return redirect(AUTH + "/auth?" + urlencode({"client_id": cid, "response_type": "code", "scope": "read", "redirect_uri": ME}))


@app.get("/done")
def done():
    answer = requests.post(AUTH + "/token", timeout=10, auth=(cid, csecret),
                           data={"grant_type": "authorization_code", "code": request.args["code"], "redirect_uri": ME})
    with open("/var/lib/calendar-link/token.json", "w") as fh:
        json.dump(answer.json(), fh)
    os.chmod("/var/lib/calendar-link/token.json", 0o644)
    return "linked"


@app.get("/grant")
def grant():
    uri = request.args["redirect_uri"]
    if uri.startswith("https://desk.example.net"):
        code = secrets.token_urlsafe(24)
        grants[code] = uri
        return redirect(f"{uri}?code={code}")
    return "unknown client", 400
