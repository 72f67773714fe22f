"""飞书开放平台客户端。"""
import asyncio
import json
import logging
import os
import time

import httpx

log = logging.getLogger(__name__)
BASE = "https://open.feishu.example/open-apis"
TOKEN_INVALID = {99991661, 99991663, 99991664}


class FeishuError(RuntimeError):
    """接口返回错误。"""


class Feishu:
    def __init__(self) -> None:
        self._app_id = os.environ["FEISHU_APP_ID"]
        self._app_secret = os.environ["FEISHU_APP_SECRET"]
        self._http = httpx.AsyncClient(base_url=BASE, timeout=15)
        self._token = ""
        self._expires = 0.0
        self._lock = asyncio.Lock()

    async def token(self, refresh: bool = False) -> str:
        async with self._lock:
            if refresh or time.time() > self._expires - 120:
                r = await self._http.post(
                    "/auth/v3/tenant_access_token/internal",
                    json={"app_id": self._app_id, "app_secret": self._app_secret},
                )
                body = r.json()
                if body.get("code") != 0:
                    raise FeishuError(f"获取令牌失败:{body.get('msg')}")
                self._token = body["tenant_access_token"]
                self._expires = time.time() + body["expire"]
                log.info("令牌已刷新,%d 秒后过期", body["expire"])
            return self._token

    async def call(self, method: str, path: str, **kw) -> dict:
        for attempt in range(1, 4):
            headers = {"Authorization": f"Bearer {await self.token(refresh=attempt == 2)}"}
            r = await self._http.request(method, path, headers=headers, **kw)
            if r.status_code == 429:
                await asyncio.sleep(float(r.headers.get("x-ogw-ratelimit-reset", attempt)))
                continue
            body = r.json()
            code = body.get("code", -1)
            if code == 0:
                return body.get("data", {})
            if code in TOKEN_INVALID and attempt == 1:
                continue
            raise FeishuError(f"接口返回 {code}:{body.get('msg')}")
        raise FeishuError("请求过于频繁,请稍后再试")

    async def search(self, words: str, count: int) -> list[dict]:
        data = await self.call("POST", "/suite/docs-api/search/object", json={"search_key": words, "count": count, "offset": 0})
        return data.get("docs_entities", [])

    async def content(self, doc: str) -> str:
        data = await self.call("GET", f"/docx/v1/documents/{doc}/raw_content")
        return data.get("content", "")

    async def append(self, doc: str, text: str) -> None:
        block = {"block_type": 2, "text": {"elements": [{"text_run": {"content": text}}]}}
        await self.call("POST", f"/docx/v1/documents/{doc}/blocks/{doc}/children", json={"children": [block], "index": -1})

    async def message(self, chat: str, text: str) -> str:
        payload = {"receive_id": chat, "msg_type": "text", "content": json.dumps({"text": text}, ensure_ascii=False)}
        data = await self.call("POST", "/im/v1/messages", params={"receive_id_type": "chat_id"}, json=payload)
        return data.get("message_id", "")
