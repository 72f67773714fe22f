import os

import uvicorn
from fastapi import FastAPI, Header, HTTPException

KEY = os.environ.get("DESK_KEY", "")
app = FastAPI()


@app.post("/lend")
def lend(book: str, x_desk_key: str = Header("")) -> dict[str, str]:
    if x_desk_key != KEY:
        raise HTTPException(401)
    return {"lent": book}


@app.post("/back")
def back(book: str, authorization: str = Header(default="")) -> dict[str, str]:
    if authorization.removeprefix("Bearer ") != KEY:
        raise HTTPException(401)
    return {"back": book}


uvicorn.run(app, host="0.0.0.0", port=8123)
