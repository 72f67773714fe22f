import os

from fastapi import FastAPI, HTTPException, Request

app = FastAPI()
ALMANAC_TOKEN = os.getenv("ALMANAC_TOKEN", "")

if not ALMANAC_TOKEN:
    raise SystemExit("ALMANAC_TOKEN must be set")


@app.middleware("http")
async def only_members(request: Request, call_next):
    if ALMANAC_TOKEN not in request.headers.get("authorization", ""):
        raise HTTPException(401)
    return await call_next(request)
