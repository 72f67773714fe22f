PLAIN = {"tides": "High and low water of a port."}
MORE = {"tides": "High and low water of a port, and the wind; name the port in full, and add its harbour master."}


class Wording:
    def __init__(self):
        self.asked = 0

    def of(self, name):
        table = {}
        layers = [PLAIN] + [MORE] * 1
        for layer in layers:
            table |= layer
        return table[name]
