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
