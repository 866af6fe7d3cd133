namespace Monty.Fuzzing.Programs;

/// <summary>Writes expressions: most make sense, some raise.</summary>
internal sealed class ExpressionGenerator(Random random)
{
    private static readonly string[] Values =
    [
        "0", "1", "-1", "7", "10**20", "2.5", "-0.0", "True", "None", "''", "'abc'", "'é😀'", "b'xy'", "[]", "[1, 2, 3]", "['b', 'a']", "(1, 'x')", "()",
        "{'a': 1, 'b': [2]}", "{}", "{1, 2}", "frozenset({3})", "range(4)", "3 - 4j", "'1,2,3'.split(',')", "[[1], [2, [3]]]",
    ];

    private static readonly string[] Operators = ["+", "-", "*", "//", "%", "/", "&", "|", "^", "==", "!=", "<", ">=", "in", "not in", "is", "and", "or"];

    private static readonly string[] Functions =
    [
        "str({0})", "repr({0})", "len({0})", "list({0})", "tuple({0})", "sorted({0}, key=str)", "type({0}).__name__", "bool({0})", "sum({0})", "max({0}, default=0)",
        "[*{0}]", "{0}[0]", "{0}[1:]", "{0}[::-1]", "{0}.upper()", "{0}.get('a')", "{0}.items()", "isinstance({0}, (int, str))", "not {0}", "-{0}",
        "[(i, v) for i, v in enumerate({0})]", "dict(zip('ab', {0}))", "any({0})", "'%s' % ({0},)", "'{{}}'.format({0})", "f'{{{0}!r}}'", "list(map(str, {0}))",
        "list(reversed({0}))", "{0} if {0} else 1", "(lambda v: [v, v])({0})", "int({0})", "float({0})", "hash({0}) == hash({0})", "divmod({0}, 3)", "abs({0})", "set({0}) == set({0})",
        "{0}.count(1)", "{0}.index(1)", "','.join({0})", "list(filter(None, {0}))", "{0} * 2", "round({0}, 1)", "list({0}.keys())", "next(iter({0}))",
    ];

    public string Simple() => Values[random.Next(Values.Length)];

    public string Name(string[] names) => names[random.Next(names.Length)];

    public string Iterable(string[] names) => random.Next(2) == 0 ? Name(names) : Simple();

    public string Of(string[] names) => Of(names, random.Next(4));

    private string Of(string[] names, int depth)
    {
        if (depth == 0)
            return random.Next(3) == 0 ? Simple() : Name(names);
        string first = Of(names, depth - 1);
        return random.Next(5) switch
        {
            0 => $"({first} {Operators[random.Next(Operators.Length)]} {Of(names, depth - 1)})",
            1 => $"[{first}, {Of(names, depth - 1)}]",
            2 => $"({first}, {Of(names, 0)})",
            _ => string.Format(System.Globalization.CultureInfo.InvariantCulture, Functions[random.Next(Functions.Length)], $"({first})"),
        };
    }
}
