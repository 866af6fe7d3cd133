using System.Text;

namespace Monty.Fuzzing.Programs;

/// <summary>Writes programs that end: loops are short, functions call only those before them, errors are caught and printed.</summary>
internal sealed class ProgramGenerator(Random random)
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _functions = [];
    private readonly ExpressionGenerator _expressions = new(random);
    private int _indent;
    private int _names;

    public string Generate()
    {
        Line("log = []");
        Line("def show(*values): print(*[repr(v) for v in values])");
        for (int i = random.Next(1, 4); i > 0; i--)
            Definition();
        for (int i = random.Next(3, 9); i > 0; i--)
            Guarded();
        return _text.ToString();
    }

    private void Definition()
    {
        switch (random.Next(4))
        {
            case 0: Function(); break;
            case 1: Generator(); break;
            case 2: Class(); break;
            default: Closure(); break;
        }
    }

    private void Function()
    {
        string name = NewName("f");
        Line($"def {name}(a, b=2, *args, k={_expressions.Simple()}, **rest):");
        Block(() =>
        {
            Statements(3, ["a", "b", "k"]);
            Line($"return {_expressions.Of(["a", "b", "k"])}");
        });
        _functions.Add($"{name}({{0}}, {{1}})");
        _functions.Add($"{name}({{0}}, k={{1}})");
    }

    private void Generator()
    {
        string name = NewName("g");
        Line($"def {name}(a, b=3):");
        Block(() =>
        {
            Line("try:");
            Block(() =>
            {
                Line($"for i in range({random.Next(1, 5)}):");
                Block(() =>
                {
                    Line($"got = yield {_expressions.Of(["a", "b", "i"])}");
                    Statements(1, ["a", "b", "i", "got"]);
                });
            });
            Line("finally:");
            Block(() => Line($"log.append('{name} ends')"));
            Line($"return {_expressions.Simple()}");
        });
        _functions.Add($"list({name}({{0}}, {{1}}))");
        _functions.Add($"sum(1 for _ in {name}({{0}}))");
        _functions.Add($"sorted({name}({{0}}, {{1}}), key=lambda v: str(v))");
    }

    private void Class()
    {
        string name = NewName("C");
        Line($"class {name}:");
        Block(() =>
        {
            Line($"shared = {_expressions.Simple()}");
            Line("def __init__(self, x, y=1): self.x, self.y = x, y");
            Line($"def __repr__(self): return f'{name}({{self.x!r}}, {{self.y!r}})'");
            Line("def __eq__(self, other): return isinstance(other, type(self)) and self.x == other.x");
            Line("def __hash__(self): return hash(self.x)");
            Line("def __lt__(self, other): return str(self.x) < str(other.x)");
            Line($"def __add__(self, other): return type(self)({_expressions.Of(["self.x", "other", "self.y"])})");
            Line("def __len__(self): return 2");
            Line("def __getitem__(self, i): return (self.x, self.y)[i]");
            Line($"def m(self, a=1): return {_expressions.Of(["self.x", "self.y", "a"])}");
        });
        _functions.Add($"{name}({{0}}, {{1}})");
        _functions.Add($"{name}({{0}}) + {{1}}");
        _functions.Add($"{name}({{0}}).m({{1}})");
        _functions.Add($"sorted([{name}({{0}}), {name}({{1}})])");
        _functions.Add($"list({name}({{0}}, {{1}}))");
    }

    private void Closure()
    {
        string name = NewName("h");
        Line($"def {name}(a):");
        Block(() =>
        {
            Line("count = 0");
            Line("def step(by=1):");
            Block(() =>
            {
                Line("nonlocal count");
                Line("count += by");
                Line($"return (count, {_expressions.Of(["a", "by", "count"])})");
            });
            Line("return step");
        });
        _functions.Add($"[{name}({{0}})(i) for i in range(3)]");
        _functions.Add($"list(map({name}({{0}}), [1, 2]))");
    }

    /// <summary>Top-level statements of which an error is printed.</summary>
    private void Guarded()
    {
        Line("try:");
        Block(() =>
        {
            string call = random.Next(3) == 0 ? _expressions.Simple() : Call();
            Line($"x = {call}");
            Line($"y = {_expressions.Of(["x"])}");
            Statements(3, ["x", "y"]);
            Line("show(x, y)");
        });
        Line("except Exception as e:");
        Block(() => Line("print(type(e).__name__, e)"));
    }

    private string Call()
        => string.Format(System.Globalization.CultureInfo.InvariantCulture, _functions[random.Next(_functions.Count)], _expressions.Simple(), _expressions.Simple());

    private void Statements(int most, string[] names)
    {
        Line("pass");
        for (int i = random.Next(most + 1); i > 0; i--)
            Statement(names);
    }

    private void Statement(string[] names)
    {
        string value = _expressions.Of(names);
        switch (_indent > 4 ? 0 : random.Next(8))
        {
            case 1:
                Line($"if {value}:");
                Block(() => Statements(2, names));
                Line("else:");
                Block(() => Statements(2, names));
                break;
            case 2:
                Line($"for n, item in enumerate({_expressions.Iterable(names)}):");
                Block(() =>
                {
                    Line("if n > 4: break");
                    Statements(2, [.. names, "item", "n"]);
                });
                Line("else:");
                Block(() => Line("log.append('no break')"));
                break;
            case 3:
                Line("try:");
                Block(() => Statements(2, names));
                Line("except (TypeError, ValueError, ArithmeticError, LookupError) as error:");
                Block(() => Line("log.append(type(error).__name__)"));
                Line("finally:");
                Block(() => Line("log.append(len(log))"));
                break;
            case 4:
                Line($"match {value}:");
                Block(() =>
                {
                    Line("case [first, *others]: log.append((first, others))");
                    Line("case {'a': found}: log.append(found)");
                    Line("case int() | str() as plain: log.append(plain)");
                    Line("case _: pass");
                });
                break;
            case 5: Line($"log.append([v for v in {_expressions.Iterable(names)} if v])"); break;
            case 6: Line($"log.append(f'{{{names[0]}!s:>6}}|{{{_expressions.Name(names)}}}')"); break;
            default: Line($"log.append({value})"); break;
        }
    }

    private string NewName(string prefix) => prefix + ++_names;

    private void Block(Action write)
    {
        _indent++;
        write();
        _indent--;
    }

    private void Line(string text) => _text.Append(' ', 4 * _indent).Append(text).Append('\n');
}
