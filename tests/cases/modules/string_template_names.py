from string import Template


def make(**attributes):
    return type('Text', (Template,), attributes)


def error(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


values = {'a': 1, 'user.name': 'Ann', 'user': 'U', 'a-b': 'dash', '12': 'twelve', 'A': 'capital', 'aa': 'two', 'ab': 3, 'a b': 'space', 'ſ': 'long s'}

# === names by a pattern of the class ===
dotted = make(idpattern=r'[_a-z][_a-z0-9]*(?:\.[_a-z][_a-z0-9]*)*')
assert dotted('$user.name ${user.name}. $user.').substitute(values) == 'Ann Ann. U.'
assert dotted('$user.name $b').get_identifiers() == ['user.name', 'b'] and dotted('$user.name $b').safe_substitute(values) == 'Ann $b'
assert make(idpattern=r'[_a-z][_a-z0-9.]*')('$user.name').substitute(values) == 'Ann'
assert make(idpattern=r'\d+')('$12').substitute(values) == 'twelve'
assert error(make(idpattern=r'\d+')('x $a').substitute, values) == 'ValueError: Invalid placeholder in string: line 1, col 3'
assert make(idpattern='[a-z_-]+')('$a-b ${a-b}').substitute(values) == 'dash dash'
assert make(idpattern='[a-z]{2}')('$aab').substitute(values) == 'twob' and make(idpattern='a|ab')('$ab').substitute(values) == '1b'
assert make(idpattern=r'[^\s$]+')('$a-b $a').substitute(values) == 'dash 1' and not make(idpattern='[^a]+')('$a').is_valid()
assert make(delimiter='%', idpattern='[a-z]+')('%a %{a} %% $a').substitute(values) == '1 1 % $a'
assert make(braceidpattern='[a-z ]+')('$a ${a b}').substitute(values) == '1 space'
assert make(braceidpattern='[^}]+')('${a-b}').substitute(values) == 'dash'

# === case counts where the flags say so ===
assert make(idpattern='[a-z]+')('$A $ſ').substitute(values) == 'capital long s'
assert make(idpattern='[a-z]+', flags=0)('$A').safe_substitute(values) == '$A' and make(flags=0)('$a').substitute(values) == '1'
assert make(idpattern='(?a:[a-z]+)')('$ſ').safe_substitute(values) == '$ſ' and make(idpattern=r'\w+', flags=256)('$é').safe_substitute() == '$é'


class Sub(make(idpattern='[0-9]+')):
    delimiter = '#'


assert Sub('#12 #{12} ## $12').substitute(values) == 'twelve twelve # $12'


# === patterns of its own ===
Mustache = make(pattern=r'''
    \{\{(?:                                # two braces, then
      (?P<escaped>\{\{) |
      \s*(?P<named>[_a-z][_a-z0-9]*)\s*\}\} |
      (?P<braced>(?!)) |                  # (nothing can be this)
      (?P<invalid>)
    )''')
assert Mustache('{{a}} {{ user }} {a} $a').substitute(values) == '1 U {a} $a'
assert Mustache('{{{{ $').substitute() == '$ $' and Mustache('{{a}} {{b}} {{a}}').get_identifiers() == ['a', 'b']
assert error(Mustache('x\n {{ }}').substitute) == 'ValueError: Invalid placeholder in string: line 2, col 3'
assert not Mustache('{{').is_valid() and Mustache('{{a b}} {{a}}').safe_substitute(values) == '{{a b}} 1'
Percent = make(pattern=r'(?P<escaped>%%)|%(?P<named>[a-z]+)%|%\{(?P<braced>\w+)\}|(?P<invalid>%(?!\s))', delimiter='%')
assert Percent('100% %a% %{user} %% $a').substitute(values) == '100% 1 U % $a'
assert error(Percent('%a').substitute, values) == 'ValueError: Invalid placeholder in string: line 1, col 1'
Some = make(pattern=r'<(?P<named>\w)>|(?P<braced>(?<=x)_)|(?P<escaped>~)')
assert error(Some('<a>').is_valid) == 'IndexError: no such group' and Some('<a>~ x').safe_substitute(values) == '1$ x'
Extra = make(pattern=r'(?P<named>!)(?P<braced>!)|(?P<escaped>~)|(?P<invalid>%)|(?P<extra>&)')
assert error(Extra('&').is_valid).startswith("ValueError: ('Unrecognized named group in pattern', re.compile(")
assert Extra.pattern.groupindex == {'named': 1, 'braced': 2, 'escaped': 3, 'invalid': 4, 'extra': 5}
Defaults = make(pattern=r'(?P<escaped>\$\$)|\$\{(?P<named>\w+)(?::-(?P<default>[^}]*))?\}|(?P<braced>\$\$\$)|(?P<invalid>\$)')
assert Defaults('${a:-b} ${user}').substitute(values) == '1 U'


# === regular expressions try as re does: what they found shows where names end ===
def named(pattern, text):
    return make(pattern=f'(?P<named>{pattern})|(?P<braced>(?!))|(?P<escaped>(?!))|(?P<invalid>(?!))')(text).get_identifiers()


assert named('a|ab', 'ab') == ['a'] and named('a+?b', 'aab ab') == ['aab', 'ab'] and named('(?:a|b)*+c', 'abc ab') == ['abc']
assert named(r'(\w)\2', 'aabb ab') == ['aa', 'bb'] and named(r'\b\w{2}\b', 'ab abc cd') == ['ab', 'cd'] and named('(?>a+)ab', 'aaab') == []
assert named('(?<=a)b', 'ab cb') == ['b'] and named('(?<![ac])b', 'ab cb') == [] and named('a(?=b)', 'ac ab') == ['a']
assert named('(x)?(?(2)y|z)', 'xy z x') == ['xy', 'z'] and named('(?-i:a)B', 'ab Ab aB') == ['ab', 'aB'] and named('^a$', 'a') == ['a']
assert named(r'[]a-c\d]+', 'b]1 x') == ['b]1'] and named(r'\x61\u0062', 'ab') == ['ab'] and named('(a*)*b', 'aab') == ['aab']
assert named('a # b\n b', 'ab') == ['ab'] and named('(?P<q>["~])x(?P=q)', '~x~ ~x"') == ['~x~'] and named('a{1,2}?', 'aa') == ['a']
assert make().flags == 2 and repr(make(pattern='(?s)a', flags=0).pattern) == "re.compile('(?s)a', re.DOTALL|re.VERBOSE)"
assert Template('$a').pattern.pattern.split()[0] == '\\$(?:' and list(Template.pattern.groupindex) == ['escaped', 'named', 'braced', 'invalid']
assert error(Template(5).substitute) == "TypeError: expected string or bytes-like object, got 'int'"
assert error(Template(b'$a').is_valid) == 'TypeError: cannot use a string pattern on a bytes-like object'
