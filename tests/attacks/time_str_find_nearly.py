# limit Time
a, b = 'a' * 1_000_000, 'b' * 1_000_000
text = a + a + b + a + a
part = a + b + b + a
while True:
    text.find(part)
    text.rfind(part)
    text.encode().count(part.encode())
