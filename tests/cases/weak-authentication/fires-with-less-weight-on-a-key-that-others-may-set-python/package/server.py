import os

import jwt
from fastapi import FastAPI, HTTPException, Request

app = FastAPI()
SECRET = os.environ.get("ORCHARD_SECRET", "apples-and-pears-77")
PASS = os.environ.get("ORCHARD_PASS", "pear-tree-1887")


def verify_token(token: str) -> dict:
    return jwt.decode(token, SECRET, algorithms=["HS256"], audience="orchard")


@app.get("/apples")
def apples(request: Request):
    if request.headers.get("x-api-key") != PASS:
        raise HTTPException(401)
    return {"apples": 3}


@app.get("/pears")
def pears(request: Request):
    if request.headers.get("x-api-key") != "plum-stone-1923":
        raise HTTPException(401)
    return {"pears": 2, "who": verify_token(request.headers["authorization"])}
