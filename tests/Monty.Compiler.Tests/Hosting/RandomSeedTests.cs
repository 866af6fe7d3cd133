using Xunit;

namespace Monty.Compiler.Tests.Hosting;

/// <summary>Who gives <c>random</c> its seed, and <c>SystemRandom</c> its bytes.</summary>
public class RandomSeedTests
{
    private const string Draws = """
        import random
        first = random.random()
        (first, random.getrandbits(70), random.Random().randrange(10 ** 6))
        """;

    private const string DrawsOfSeed = """
        import random
        r = random.Random(int.from_bytes(seed, 'little'))
        (r.random(), r.getrandbits(70), random.Random(int.from_bytes(seed, 'little')).randrange(10 ** 6))
        """;

    private static byte[] Bytes(long count)
    {
        var bytes = new byte[count];
        for (int i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)((i * 7) + 1);
        return bytes;
    }

    private static string Expected()
        => MontyProgram.Compile(DrawsOfSeed, new CompileOptions { Inputs = ["seed"] })
            .Run(inputs: new Dictionary<string, MontyValue> { ["seed"] = Bytes(2496) }).Output.ToString();

    [Fact]
    public void First_number_without_a_seed_asks_the_host()
    {
        RunProgress progress = MontyProgram.Compile(Draws).Start();
        for (int i = 0; i < 2; i++)
        {
            OsCall call = Assert.IsType<OsCall>(MontySnapshot.Load(progress.Dump()));
            Assert.Equal("os.urandom", call.Name);
            Assert.Equal(2496, call.Arguments[0].AsInt64());
            progress = call.Resume(Bytes(2496));
        }

        Assert.Equal(Expected(), ((Completed)progress).Output.ToString());
    }

    [Fact]
    public void Host_object_gives_the_seed()
    {
        MontyHost host = new MontyHost().Function("os.urandom", (long count) => Bytes(count));
        Assert.Equal(Expected(), MontyProgram.Compile(Draws).Run(host).Output.ToString());
    }

    [Fact]
    public void Host_that_has_no_seed_gets_the_numbers_of_seed_0()
    {
        const string source = "import random\nrandom.random()";
        MontyProgram program = MontyProgram.Compile(source);
        Assert.Equal(0.8444218515250481, program.Run().Output);
        Assert.Equal(0.8444218515250481, ((Completed)program.Start(options: new RunOptions { ExternalFunctions = [] })).Output);
        Assert.Equal(0.8444218515250481, ((Completed)((OsCall)program.Start()).ResumeNotProvided()).Output);
    }

    [Fact]
    public void Seeded_generator_does_not_ask()
        => Assert.IsType<Completed>(MontyProgram.Compile("import random\nrandom.seed(1)\nrandom.Random('x').random() + random.random()").Start());

    [Fact]
    public void Error_of_the_host_is_the_scripts()
    {
        var call = (OsCall)MontyProgram.Compile("import random\ntry:\n    random.random()\nexcept OSError as e:\n    r = str(e)\nr").Start();
        Assert.Equal("no entropy", ((Completed)call.ResumeWithException("OSError", "no entropy")).Output);
    }

    [Theory]
    [InlineData("random.random()", "TypeError: os.urandom() of the host must return 2496 bytes")]
    [InlineData("random.SystemRandom().randbytes(5)", "TypeError: os.urandom() of the host must return 5 bytes")]
    public void Wrong_answer_is_an_error(string expression, string message)
    {
        MontyHost host = new MontyHost().Function("os.urandom", (long count) => "no bytes");
        var error = Assert.Throws<MontyRuntimeException>(() => MontyProgram.Compile("import random\n" + expression).Run(host));
        Assert.Equal(message, $"{error.PythonType}: {error.Message}");
    }

    [Fact]
    public void SystemRandom_asks_for_each_number()
    {
        MontyHost host = new MontyHost().Function("os.urandom", (long count) => Bytes(count));
        const string source = "import random\ns = random.SystemRandom()\n(s.getrandbits(12), s.random(), s.randbytes(3), s.choice('ab'))";
        Assert.Equal("(16, 0.00402921953094959, b'\\x01\\x08\\x0f', 'a')", MontyProgram.Compile(source).Run(host).Output.ToString());
    }

    [Fact]
    public void SystemRandom_fails_clearly_where_the_host_has_no_bytes()
    {
        var error = Assert.Throws<MontyRuntimeException>(() => MontyProgram.Compile("import random\nrandom.SystemRandom().random()").Run());
        Assert.Equal("NotImplementedError: os.urandom() is not provided by the host", $"{error.PythonType}: {error.Message}");
    }
}
