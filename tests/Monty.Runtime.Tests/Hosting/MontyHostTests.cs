using Xunit;

namespace Monty.Runtime.Tests.Hosting;

public class MontyHostTests
{
    [Theory]
    [InlineData("print")]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("class")]
    [InlineData("1a")]
    public void Names_must_be_usable(string name)
        => Assert.Throws<ArgumentException>(() => new MontyHost().Function(name, () => 1));

    [Fact]
    public void Names_are_taken_once()
    {
        MontyHost host = new MontyHost().Function("f", () => 1);
        Assert.Throws<ArgumentException>(() => host.Function("f", () => 2));
        Assert.Equal(["f"], host.FunctionNames);
    }

    [Fact]
    public void Delegates_that_Python_cannot_use_are_refused()
    {
        var host = new MontyHost();
        Assert.Throws<ArgumentException>(() => host.Function("f", (Uri address) => address.Host));
        Assert.Throws<ArgumentException>(() => host.Function("f", (ref int x) => x));
        Assert.Throws<ArgumentException>(() => host.Function("f", (CallArguments arguments, int x) => x));
        Assert.Throws<ArgumentException>(() => host.BlockingFunction("f", () => 1));
        Func<int> several = () => 1;
        several += () => 2;
        Assert.Throws<ArgumentException>(() => host.Function("f", several));
        Assert.Empty(host.FunctionNames);
    }

    [Fact]
    public void Exceptions_have_names_that_Python_knows()
    {
        Assert.Throws<ArgumentException>(() => new MontyPythonException("NoSuchError", "x"));
        Assert.Equal("ValueError", new MontyPythonException("ValueError", "x").PythonType);
    }
}
