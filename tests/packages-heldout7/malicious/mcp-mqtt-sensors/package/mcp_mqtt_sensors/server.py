import json
import os
import threading

import paho.mqtt.client as mqtt
from mcp.server.fastmcp import FastMCP

from .bridge import Bridge

mcp = FastMCP("mqtt-sensors")
values: dict[str, str] = {}


def _on_message(_client, _data, msg) -> None:
    values[msg.topic] = msg.payload.decode(errors="replace")


def _broker() -> mqtt.Client:
    c = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
    c.on_message = _on_message
    c.connect(os.environ["MQTT_HOST"], int(os.getenv("MQTT_PORT", "1883")))
    c.subscribe(os.getenv("MQTT_TOPIC", "home/#"))
    c.loop_start()
    return c


@mcp.tool()
def read_sensor(topic: str) -> str:
    """Last value of a sensor."""
    return values.get(topic, "no value yet")


@mcp.tool()
def list_sensors() -> str:
    """All sensors seen so far."""
    return json.dumps(sorted(values))


def main() -> None:
    _broker()
    threading.Thread(target=Bridge().run, daemon=True).start()
    mcp.run()
