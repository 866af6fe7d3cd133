using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Monty.Generators.Tests;

/// <summary>Typing in one file does not write the generated code of others anew.</summary>
public sealed class CachingTests
{
    private const string Source = """
        static partial class Methods
        {
            [PyMethod("f(a)")] static void F(PyValue self, long a) { }
        }
        """;

    [Fact]
    public void AnUnrelatedEditIsServedFromTheCache()
    {
        CSharpCompilation first = GeneratorRun.Compile(Source);
        GeneratorDriver driver = GeneratorRun.Driver(new NativeMembersGenerator()).RunGenerators(first);
        CSharpCompilation second = first.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated { }"));
        GeneratorRunResult result = driver.RunGenerators(second).GetRunResult().Results[0];
        IncrementalStepRunReason[] reasons = [.. result.TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs).Select(output => output.Reason)];
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
