namespace Monty.Compiler.Tests.Hosting;

/// <summary>Names that only the host knows, and builtins that only the host can answer.</summary>
public class NameLookupTests
{
    private static readonly RunOptions LookingUp = new() { LooksUpNames = true };

    [Fact]
    public void Host_gives_names_a_value_a_function_or_nothing()
    {
        const string Source = """
            def f():
                return limit * 2
            first = f() + limit
            try:
                missing
            except NameError as error:
                text = str(error)
            (first, fetch('a', n=1), text, [limit for _ in range(2)])
            """;
        RunProgress progress = Start(Source);
        var asked = new List<string>();
        while (progress is not Completed)
        {
            progress = Reloaded(progress);
            asked.Add(progress switch { NameLookup name => name.Name, FunctionCall function => function.Name + "()", _ => "?" });
            progress = progress switch
            {
                NameLookup { Name: "limit" } name => name.Resume(10),
                NameLookup { Name: "fetch" } name => name.ResumeFunction(),
                NameLookup name => name.ResumeNameError(),
                FunctionCall call => call.Resume(call.Arguments[0].AsString() + call.KeywordArguments["n"]),
                _ => throw new InvalidOperationException(),
            };
        }

        Assert.Equal("(30, 'a1', \"name 'missing' is not defined\", [10, 10])", ((Completed)progress).Output.ToString());
        Assert.Equal(["limit", "missing", "fetch", "fetch()"], asked);
    }

    [Fact]
    public void Lookup_has_its_place()
    {
        var lookup = (NameLookup)Start("def f():\n    return 1 + unknown\nf()");
        Assert.Equal((2, 16, "f"), (lookup.Position!.Line, lookup.Position.Column, lookup.Position.Function));
    }

    [Fact]
    public void Methods_are_looked_up_before_names_among_their_arguments()
    {
        const string Source = """
            try:
                None.append(unknown)
            except AttributeError as error:
                text = str(error)
            [].append(unknown)
            """;
        var lookup = (NameLookup)Start(Source);
        Assert.Equal(5, lookup.Position!.Line);
    }

    [Fact]
    public void Names_that_the_script_binds_are_its_own()
    {
        var error = Assert.Throws<MontyRuntimeException>(() => Start("def f(): return later\nf()\nlater = 1"));
        Assert.Equal("name 'later' is not defined", error.Message);
        Assert.IsType<Completed>(Start("later = 1\ndel later\ntry:\n    later\nexcept NameError:\n    pass"));
    }

    [Fact]
    public void Names_in_classes_comprehensions_generators_and_compiled_text()
    {
        const string Source = """
            class A:
                value = unknown1
            def g():
                yield unknown2
            names = {}
            exec('x = unknown3', names)
            (A.value, list(g()), names['x'], eval('unknown4'), [unknown5 for _ in range(2)], sorted([2, 1], key=lambda n: n * unknown6))
            """;
        RunProgress progress = Start(Source);
        while (progress is NameLookup lookup)
            progress = ((NameLookup)Reloaded(lookup)).Resume(lookup.Name[^1] - '0');
        Assert.Equal("(1, [2], 3, 4, [5, 5], [1, 2])", ((Completed)progress).Output.ToString());
    }

    [Fact]
    public void Declared_functions_are_not_asked_for()
    {
        RunOptions options = LookingUp with { ExternalFunctions = ["ask"] };
        RunProgress progress = MontyProgram.Compile("ask(value)").Start(options: options);
        progress = Assert.IsType<NameLookup>(progress).Resume(3);
        Assert.Equal("ask", Assert.IsType<FunctionCall>(progress).Name);
    }

    [Fact]
    public void Host_object_is_asked_for_names()
    {
        var asked = new List<string>();
        MontyHost host = new MontyHost().LookUpNames(name =>
        {
            asked.Add(name);
            return name switch
            {
                "limit" => 10,
                "broken" => throw new InvalidDataException("no data"),
                _ => (MontyValue?)null,
            };
        });
        const string Source = """
            def failure(text):
                try:
                    eval(text)
                except Exception as error:
                    return repr(error)
            (limit + limit, failure('broken'), failure('other'))
            """;
        Assert.Equal(
            "(20, \"RuntimeError('no data')\", 'NameError(\"name \\'other\\' is not defined\")')",
            MontyProgram.Compile(Source).Run(host).Output.ToString());
        Assert.Equal(["limit", "broken", "other"], asked);
    }

    [Fact]
    public void Sessions_ask_for_what_no_feed_bound()
    {
        var session = new MontySession();
        session.Feed("def f(): return a + b\na = 1");
        var lookup = Assert.IsType<NameLookup>(session.Start("f()", options: LookingUp));
        Assert.Equal("b", lookup.Name);
        Assert.Equal(3, ((Completed)lookup.Resume(2)).Output);
    }

    [Fact]
    public void Builtins_that_reach_out_are_calls_of_the_host()
    {
        RunProgress progress = MontyProgram.Compile("name = input('Who? ')\ntext = open('a.txt', encoding='utf-8')\n(name, text)").Start();
        OsCall call = Assert.IsType<OsCall>(Reloaded(progress));
        Assert.Equal(("input", "Who? ", 1), (call.Name, call.Arguments[0].AsString(), call.Position!.Line));
        call = Assert.IsType<OsCall>(call.Resume("Ada"));
        Assert.Equal(("open", "utf-8"), (call.Name, call.KeywordArguments["encoding"].AsString()));
        Assert.Equal("('Ada', 'text')", ((Completed)call.Resume("text")).Output.ToString());
    }

    [Theory]
    [InlineData("input('x')", "RuntimeError: input(): lost sys.stdin")]
    [InlineData("open('x')", "PermissionError: open() is not provided by the host")]
    [InlineData("breakpoint()", "RuntimeError: breakpoint() is not provided by the host")]
    [InlineData("help(len)", "RuntimeError: help() is not provided by the host")]
    public void Builtins_that_reach_out_fail_clearly_where_the_host_has_nothing(string source, string message)
    {
        MontyProgram program = MontyProgram.Compile(source);
        foreach (Action run in new Action[]
        {
            () => program.Run(),
            () => program.Start(options: new RunOptions { ExternalFunctions = [] }),
            () => ((OsCall)program.Start()).ResumeNotProvided(),
        })
        {
            var error = Assert.Throws<MontyRuntimeException>(run);
            Assert.Equal(message, $"{error.PythonType}: {error.Message}");
        }
    }

    [Fact]
    public void Host_object_answers_builtins_that_reach_out()
    {
        MontyHost host = new MontyHost().Function("input", (string prompt) => prompt.ToUpperInvariant());
        Assert.Equal("WHO", MontyProgram.Compile("input('who')").Run(host).Output);
    }

    private static RunProgress Start(string source) => MontyProgram.Compile(source).Start(options: LookingUp);

    private static RunProgress Reloaded(RunProgress progress) => MontySnapshot.Load(progress.Dump());
}
