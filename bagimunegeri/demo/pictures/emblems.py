def draw_emblem(code: str, *, colour: str) -> bytes:
    return b""
