from fastapi import Depends, FastAPI, HTTPException, Request

from desk_mcp.users import current_user

app = FastAPI()
sessions = {}


@app.post("/mcp")
async def go_on(request: Request, user=Depends(current_user)):
    known = sessions.get((user, request.headers["mcp-session-id"]))
    if known is None:
        raise HTTPException(404)
    other = sessions_of(user).get(request.headers["mcp-session-id"])
    return {"said": known["said"], "more": other}


def sessions_of(user):
    return {key: kept for (owner, key), kept in sessions.items() if owner == user}
