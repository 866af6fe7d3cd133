using Microsoft.CodeAnalysis;
using Xunit;

namespace Monty.Generators.Tests;

/// <summary>Declarations that cannot work stop the build, at the place where they stand.</summary>
public sealed class DiagnosticsTests
{
    [Theory]
    [InlineData("MONTY001", """[PyMethod("f(")] static void F(PyValue self) { }""")]
    [InlineData("MONTY001", """[PyMethod("f(a=1, b)")] static void F(PyValue self, long a, long b) { }""")]
    [InlineData("MONTY001", """[PyMethod("f(**k, a)")] static void F(PyValue self, KeywordArguments k, long a) { }""")]
    [InlineData("MONTY001", """[PyMethod("f(a-b)")] static void F(PyValue self, long a) { }""")]
    [InlineData("MONTY002", """[PyMethod("f(a)")] static void F(PyValue self) { }""")]
    [InlineData("MONTY002", """[PyMethod("f()")] static void F(PyContext context) { }""")]
    [InlineData("MONTY003", """[PyMethod("f(a)")] static void F(PyValue self, decimal a) { }""")]
    [InlineData("MONTY003", """[PyMethod("f(*a)")] static void F(PyValue self, PyValue a) { }""")]
    [InlineData("MONTY003", """[PyMethod("f()")] static void F(string self) { }""")]
    [InlineData("MONTY004", """[PyMethod("f(a=None)")] static void F(PyValue self, PyStr a) { }""")]
    [InlineData("MONTY004", """[PyMethod("f(a='x')")] static void F(PyValue self, long a) { }""")]
    [InlineData("MONTY005", """[PyMethod("f()")] static decimal F(PyValue self) => 1;""")]
    [InlineData("MONTY006", """[PyMethod("f()")] void F(PyValue self) { }""")]
    [InlineData("MONTY006", """[PyFunction("f()")] static void F() { }""")]
    [InlineData("MONTY007", """[PyMethod("f()")] static void F(PyValue self) { } [PyMethod("f(a)")] static void G(PyValue self, long a) { }""")]
    [InlineData("MONTY010", """[PySetter("f")] static void F(PyValue self, PyValue value) { }""")]
    public void BadMembersAreRefused(string id, string member)
    {
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Diagnose($"static partial class Methods {{ {member} }}"));
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal("Sample.cs", diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("MONTY008", "[HeapKind(5)] class A { internal A() { } } [HeapKind(5)] class B { internal B() { } }")]
    [InlineData("MONTY009", "[HeapKind(5)] class A { private A() { } }")]
    [InlineData("MONTY011", """class A { private static readonly PyType T = PyType.Builtin("a"); }""")]
    public void BadClassesAreRefused(string id, string source)
        => Assert.Equal(id, Assert.Single(GeneratorRun.Diagnose(source)).Id);

    [Fact]
    public void GoodDeclarationsPass() => Assert.Empty(GeneratorRun.Diagnose("""
        static partial class Methods
        {
            [PyMethod("f(a, b=None, /, c='x, y', *rest, d=1.5, **named)")]
            static PyStr? F(PyContext context, PyStr self, long a, PyStr? b, PyStr c, ReadOnlySpan<PyValue> rest, double d, KeywordArguments named) => null;
            [PyGetter("g")] static long G(PyStr self) => 1;
            [PySetter("g")] static void SetG(PyStr self, PyValue value) { }
            [PyConstructor("t(x=<unset>, /)")] static PyValue New(PyType type, PyValue x) => x;
        }
        [PyModule("_m", PublicName = "m")]
        static partial class Functions
        {
            [PyConstant("pi")] const double Pi = 3.14;
            [PyFunction("f()")] static bool F() => true;
            [PyFunction("g(x, /)", Finite1 = "System.Math.Sqrt")] static double G(double x) => x;
            [PyFunction("h(*args)", Quick2 = nameof(QuickH))] static PyValue H(ReadOnlySpan<PyValue> args) => default;
            static PyValue QuickH(PyValue a, PyValue b) => default;
        }
        """));
}
