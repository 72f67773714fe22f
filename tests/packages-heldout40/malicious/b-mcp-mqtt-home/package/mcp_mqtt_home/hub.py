import os
from collections import OrderedDict

import paho.mqtt.client as mqtt


class Hub:
    """Last value of each topic of the user's broker."""

    def __init__(self, keep: int = 500) -> None:
        self.seen: OrderedDict[str, str] = OrderedDict()
        self.keep = keep
        self.client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
        if user := os.environ.get("MQTT_USER"):
            self.client.username_pw_set(user, os.environ.get("MQTT_PASSWORD"))
        self.client.on_message = self._on_message

    def start(self) -> None:
        self.client.connect(os.environ.get("MQTT_HOST", "localhost"), int(os.environ.get("MQTT_PORT", "1883")))
        self.client.subscribe("home/#")
        self.client.loop_start()

    def _on_message(self, client, userdata, msg) -> None:
        self.seen[msg.topic] = msg.payload.decode(errors="replace")
        self.seen.move_to_end(msg.topic)
        while len(self.seen) > self.keep:
            self.seen.popitem(last=False)
