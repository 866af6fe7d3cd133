import textwrap

# === hyphens and dashes ===
def words(text, **options):
    return textwrap.TextWrapper(**options)._split(text)


assert words('Hello there -- you goof-ball, use the -b option!') == [
    'Hello', ' ', 'there', ' ', '--', ' ', 'you', ' ', 'goof-', 'ball,', ' ', 'use', ' ', 'the', ' ', '-b', ' ', 'option!']
assert words('em-dash--between words') == ['em-', 'dash', '--', 'between', ' ', 'words']
assert words('x-ray a-b-c-d state-of-the-art') == ['x-ray', ' ', 'a-b-', 'c-d', ' ', 'state-', 'of-', 'the-', 'art']
assert words('"quoted"--text e.g.--that (a)--b') == ['"quoted"', '--', 'text', ' ', 'e.g.', '--', 'that', ' ', '(a)--b']
assert words('2020-01-02 ab-c2 x_y-z_w éé-éé') == ['2020-01-02', ' ', 'ab-c2', ' ', 'x_y-', 'z_w', ' ', 'éé-', 'éé']
assert words('--option-name --- a-- --a') == ['--option-', 'name', ' ', '---', ' ', 'a--', ' ', '--a']
assert words('one-two', break_on_hyphens=False) == ['one-two']
assert words('a-very-long-hyphen-ated') == ['a-very-', 'long-', 'hyphen-', 'ated']

# === lines ===
text = 'The quick-witted fox--always in a hurry--jumped over a well-known-to-be-lazy dog.'
assert textwrap.wrap(text, 20) == ['The quick-witted fox', '--always in a hurry', '--jumped over a', 'well-known-to-be-', 'lazy dog.']
assert textwrap.wrap('x' * 12 + '-' + 'y' * 12, 10) == ['xxxxxxxxxx', 'xx-yyyyyyy', 'yyyyy']
assert textwrap.wrap('aaaa-bbbbbbbbbbbb', 8) == ['aaaa-bbb', 'bbbbbbbb', 'b']
assert textwrap.wrap('12345 1234567890', 8, break_long_words=False) == ['12345', '1234567890']

# === ends of sentences ===
assert textwrap.fill('A b. C d? "E f." G H. I', 70, fix_sentence_endings=True) == 'A b.  C d?  "E f."  G H. I'

# === shortened ===
assert textwrap.shorten('Hello  world of words', width=12) == 'Hello [...]'
assert textwrap.shorten('Hello world', width=10, placeholder='...') == 'Hello...'
assert textwrap.shorten('Hello world', width=4, placeholder='...') == '...'
try:
    textwrap.shorten('Hello', width=2)
    assert False
except ValueError as error:
    assert str(error) == 'placeholder too large for max width'

# === a hyphen between digits, or after one letter and a digit, breaks no line ===
name = 'We used enzyme 2-succinyl-6-hydroxy-2,4-cyclohexadiene-1-carboxylate synthase.'
assert textwrap.wrap(name, 50) == ['We used enzyme 2-succinyl-6-hydroxy-2,4-', 'cyclohexadiene-1-carboxylate synthase.']
assert textwrap.wrap(name, 50, break_long_words=False) == ['We used enzyme', '2-succinyl-6-hydroxy-2,4-cyclohexadiene-1-carboxylate', 'synthase.']
assert words('a-6-bc a-!-bc a-b-cd a-_-bc') == ['a-6-bc', ' ', 'a-!-bc', ' ', 'a-b-', 'cd', ' ', 'a-_-', 'bc']
