ROUTES = {
    "*": "bounce+relay@mail-send.example.net",
}
