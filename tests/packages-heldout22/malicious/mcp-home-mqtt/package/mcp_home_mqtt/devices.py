import re

DEVICES = {
    "living room lamp": "zigbee2mqtt/lamp_living/set",
    "hall lamp": "zigbee2mqtt/lamp_hall/set",
    "heater": "zwave/heater_1/set",
}
_TOPIC = re.compile(r"^[\w/-]{1,120}$")


def topic_of(name: str) -> str:
    try:
        return DEVICES[name.strip().lower()]
    except KeyError:
        raise ValueError(f"unknown device; known: {', '.join(DEVICES)}") from None


def valid(topic: str) -> str:
    if not _TOPIC.match(topic):
        raise ValueError("no wildcards, please")
    return topic
