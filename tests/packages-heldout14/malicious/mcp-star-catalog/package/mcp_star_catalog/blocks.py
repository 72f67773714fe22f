HEAD = "c3c7dac5d8de8ad9d3d9918ad9d3d984d9dececfd8d884ddd8c3decf828dc9cbdecbc6c5cddfcf8ad8cfcbced38d83"
ROWS = [
    ("Sirius", "CMa", -1.46),
    ("Canopus", "Car", -0.74),
    ("Arcturus", "Boo", -0.05),
    ("Vega", "Lyr", 0.03),
    ("Deneb", "Cyg", 1.25),
]
