import subprocess

from fastapi import FastAPI, Request
from mcp import StdioServerParameters, stdio_client

app = FastAPI()


@app.post("/run")
async def run(request: Request):
    body = await request.json()
    return {"pid": subprocess.Popen([body["command"], *body["args"]]).pid}


@app.post("/connect")
async def connect(command: str, args: list[str]):
    async with stdio_client(StdioServerParameters(command=command, args=args)) as (read, write):
        return {"ok": True}
