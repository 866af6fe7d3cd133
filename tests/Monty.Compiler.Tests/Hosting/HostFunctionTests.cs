using System.Text.Json.Nodes;

namespace Monty.Compiler.Tests.Hosting;

public class HostFunctionTests
{
    private sealed record Unsupported(int X);

    private static MontyHost Host { get; } = new MontyHost()
        .Function("add", (long a, long b = 10) => a + b)
        .Function("half", (double x) => x / 2)
        .Function("greet", (string name, string? title = null) => title is null ? $"hello {name}" : $"hello {title} {name}")
        .Function("total", (params long[] values) => values.Sum())
        .Function("join", (string separator, params string[] parts) => string.Join(separator, parts))
        .Function("shape", (List<Dictionary<string, int>> rows) => rows.Select(row => row.Count))
        .Function("pair", (int a, int b) => (b, a))
        .Function("nothing", () => { })
        .Function("raw", (CallArguments arguments) => $"{arguments.Positional.Count}/{string.Join(",", arguments.Keywords.Keys)}")
        .Function("same", (MontyValue value) => value)
        .Function("json", (JsonNode node) => node)
        .Function("flag", (bool on) => !on)
        .Function("maybe", (int? x) => x + 1)
        .Function("unsupported", () => new Unsupported(1))
        .Function("infinite", (MontyValue x) => double.PositiveInfinity);

    private static MontyValue Run(string source) => MontyProgram.Compile(source).Run(Host).Output;

    private static string Error(string source)
    {
        var error = Assert.Throws<MontyRuntimeException>(() => Run(source));
        return $"{error.PythonType}: {error.Message}";
    }

    [Theory]
    [InlineData("add(1, 2)", "3")]
    [InlineData("add(1)", "11")]
    [InlineData("add(b=1, a=5)", "6")]
    [InlineData("add(True, 2)", "3")]
    [InlineData("half(3)", "1.5")]
    [InlineData("half(10 ** 30)", "5e+29")]
    [InlineData("greet('Bo')", "'hello Bo'")]
    [InlineData("greet('Bo', title='Dr')", "'hello Dr Bo'")]
    [InlineData("greet('Bo', None)", "'hello Bo'")]
    [InlineData("total()", "0")]
    [InlineData("total(1, 2, 3)", "6")]
    [InlineData("join('-', 'a', 'b')", "'a-b'")]
    [InlineData("join(separator='-')", "''")]
    [InlineData("shape([{'a': 1}, {}])", "[1, 0]")]
    [InlineData("pair(1, 2)", "(2, 1)")]
    [InlineData("nothing()", "None")]
    [InlineData("raw(1, *[2, 3], x=1, y=2)", "'3/x,y'")]
    [InlineData("same({1: (2, b'x')})", "{1: (2, b'x')}")]
    [InlineData("json({'a': [1, 2.5]})", "{'a': [1, 2.5]}")]
    [InlineData("flag(False)", "True")]
    [InlineData("maybe(None)", "None")]
    [InlineData("maybe(1)", "2")]
    [InlineData("infinite(1)", "inf")]
    [InlineData("sorted([3, 1, 2], key=lambda x: add(-x, 0))", "[3, 2, 1]")]
    [InlineData("(add.__name__, callable(add), add is add)", "('add', True, True)")]
    public void Calls_convert(string source, string repr) => Assert.Equal(repr, Run(source).ToString());

    [Theory]
    [InlineData("add()", "TypeError: add() missing 1 required positional argument: 'a'")]
    [InlineData("pair()", "TypeError: pair() missing 2 required positional arguments: 'a' and 'b'")]
    [InlineData("add(1, 2, 3)", "TypeError: add() takes from 1 to 2 positional arguments but 3 were given")]
    [InlineData("half(1, 2)", "TypeError: half() takes 1 positional argument but 2 were given")]
    [InlineData("nothing(1)", "TypeError: nothing() takes 0 positional arguments but 1 was given")]
    [InlineData("add(1, a=2)", "TypeError: add() got multiple values for argument 'a'")]
    [InlineData("add(1, c=2)", "TypeError: add() got an unexpected keyword argument 'c'")]
    [InlineData("add('1')", "TypeError: add() argument 'a' must be int, not str")]
    [InlineData("add(1.0)", "TypeError: add() argument 'a' must be int, not float")]
    [InlineData("add(None)", "TypeError: add() argument 'a' must be int, not None")]
    [InlineData("greet(None)", "TypeError: greet() argument 'name' must be str, not None")]
    [InlineData("greet('a', 1)", "TypeError: greet() argument 'title' must be str or None, not int")]
    [InlineData("flag(1)", "TypeError: flag() argument 'on' must be bool, not int")]
    [InlineData("pair(2 ** 40, 1)", "OverflowError: pair() argument 'a': the int does not fit Int32: 1099511627776")]
    [InlineData("add(2 ** 70)", "OverflowError: add() argument 'a': the int does not fit Int64: 1180591620717411303424")]
    [InlineData("shape({})", "TypeError: shape() argument 'rows' must be list, not dict")]
    [InlineData("shape([{'a': 'x'}])", "TypeError: shape() argument 'rows': the value is a str, not an int: 'x'")]
    [InlineData("a = []\na.append(a)\nsame(a)", "ValueError: same() argument 'value': the list contains itself, so it cannot be copied to the host")]
    [InlineData("unsupported()", "TypeError: the host function unsupported() returned what cannot be passed to Python: Unsupported has no Python counterpart; use a primitive, string, byte[], list, dictionary, tuple, JsonElement, JsonNode, object or MontyValue; JsonSerializer turns an object of another class into a JsonElement and back")]
    [InlineData("same(len)", "TypeError: the host function same() returned what cannot be passed to Python: <built-in function len> came out of a run as a representation, so it cannot go into one: pass data instead")]
    [InlineData("other()", "NameError: name 'other' is not defined")]
    public void Misfits_are_Python_errors(string source, string error) => Assert.Equal(error, Error(source));

    [Fact]
    public void Exceptions_are_translated()
    {
        (Exception Thrown, string Type, string Message)[] cases =
        [
            (new ArgumentException("bad", "name"), "ValueError", "bad"),
            (new FormatException("bad"), "ValueError", "bad"),
            (new KeyNotFoundException("k"), "KeyError", "'k'"),
            (new IndexOutOfRangeException("i"), "IndexError", "i"),
            (new TimeoutException("late"), "TimeoutError", "late"),
            (new NotImplementedException("todo"), "NotImplementedError", "todo"),
            (new FileNotFoundException("gone"), "FileNotFoundError", "gone"),
            (new IOException("io"), "OSError", "io"),
            (new DivideByZeroException("zero"), "ZeroDivisionError", "zero"),
            (new InvalidOperationException("odd"), "RuntimeError", "odd"),
            (new MontyPythonException("LookupError", "no", "a", 1), "LookupError", "('a', 1)"),
        ];
        foreach ((Exception thrown, string type, string message) in cases)
        {
            MontyHost host = new MontyHost().Function("f", void () => throw thrown);
            var error = Assert.Throws<MontyRuntimeException>(() => MontyProgram.Compile("f()").Run(host));
            Assert.Equal((type, message), (error.PythonType, error.Message));
            Assert.Same(thrown, error.InnerException);
        }
    }

    [Fact]
    public void Error_of_a_nested_run_keeps_its_type()
    {
        MontyProgram inner = MontyProgram.Compile("{}['x']");
        MontyHost host = new MontyHost().Function("nested", () => inner.Run().Output);
        Assert.Equal("KeyError", Assert.Throws<MontyRuntimeException>(() => MontyProgram.Compile("nested()").Run(host)).PythonType);
    }

    [Fact]
    public void Host_calls_are_limited()
    {
        MontyHost host = new MontyHost().Function("f", () => 1);
        var limits = new ResourceLimits { HostCalls = 3 };
        var error = Assert.Throws<MontyLimitException>(() => MontyProgram.Compile("while True: f()").Run(host, limits: limits));
        Assert.Equal(("HostCalls", 3, 4), (error.Limit, error.Value, error.Used));
    }

    [Fact]
    public void Time_of_the_host_is_not_the_scripts()
    {
        MontyHost host = new MontyHost().Function("slow", () => Thread.Sleep(1000)).BlockingFunction("wait", () => Task.Delay(1000));
        RunResult result = MontyProgram.Compile("slow()\nwait()").Run(host, limits: new ResourceLimits { Time = TimeSpan.FromMilliseconds(900) });
        Assert.InRange(result.Usage.Time.TotalMilliseconds, 0, 900);
    }

    [Fact]
    public void Host_cannot_change_once_in_use()
    {
        MontyHost host = new MontyHost().Function("f", () => 1);
        MontyProgram.Compile("f()").Run(host);
        Assert.Throws<InvalidOperationException>(() => host.Function("g", () => 2));
        Assert.Throws<InvalidOperationException>(() => host.Print(Console.Write));
    }
}
