from fastapi import Depends, FastAPI, Request

from desk_mcp.users import current_user

app = FastAPI()
conversations = {}


@app.post("/mcp/open")
async def open_one(key: str, user=Depends(current_user)):
    conversations[key] = {"user": user, "said": []}
    return {"ok": True}


@app.post("/mcp")
async def go_on(request: Request, user=Depends(current_user)):
    body = await request.json()
    known = conversations[request.headers["x-session-id"]]
    if body["method"] == "tools/call":
        known["said"].append(body["params"])
    return {"said": known["said"]}
