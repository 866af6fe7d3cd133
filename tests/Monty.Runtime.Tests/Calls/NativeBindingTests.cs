using System.Diagnostics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Calls;

/// <summary>How generated adapters bind calls. The expected errors are those of CPython 3.14 for the functions of these names.</summary>
public sealed class NativeBindingTests
{
    private readonly PyContext _context = TestRun.Start();

    [Theory]
    [InlineData("replace", "replace() takes at least 2 positional arguments (0 given)")]
    [InlineData("replace i1", "replace() takes at least 2 positional arguments (1 given)")]
    [InlineData("replace sa sb i1 i2", "replace() takes at most 3 arguments (4 given)")]
    [InlineData("replace sa sb foo=i1", "replace() got an unexpected keyword argument 'foo'")]
    [InlineData("replace sa sb i1 count=i1", "replace() takes at most 3 arguments (4 given)")]
    [InlineData("replace sa new=sb", "replace() takes at least 2 positional arguments (1 given)")]
    [InlineData("replace sa sb old=i1", "replace() got an unexpected keyword argument 'old'")]
    [InlineData("replace i1 sx", "replace() argument 1 must be str, not int")]
    [InlineData("replace sa n", "replace() argument 2 must be str, not None")]
    [InlineData("replace sa sb sc", "'str' object cannot be interpreted as an integer")]
    [InlineData("split i1 i2 i3", "split() takes at most 2 arguments (3 given)")]
    [InlineData("split foo=i1", "split() got an unexpected keyword argument 'foo'")]
    [InlineData("split i1", "split() argument 'sep' must be str or None, not int")]
    [InlineData("split sa sep=sb", "argument for split() given by name ('sep') and position (1)")]
    [InlineData("split sep=sa maxsplit=i1 foo=i1", "split() takes at most 2 keyword arguments (3 given)")]
    [InlineData("first", "sample.first() takes exactly one argument (0 given)")]
    [InlineData("first i1 i2", "sample.first() takes exactly one argument (2 given)")]
    [InlineData("first x=i1", "sample.first() takes no keyword arguments")]
    [InlineData("nothing i1", "sample.nothing() takes no arguments (1 given)")]
    [InlineData("pop i1 i2", "pop expected at most 1 argument, got 2")]
    [InlineData("pop sa", "'str' object cannot be interpreted as an integer")]
    [InlineData("insert", "insert expected 2 arguments, got 0")]
    [InlineData("insert i1 i2 i3", "insert expected 2 arguments, got 3")]
    [InlineData("isclose", "isclose() missing required argument 'a' (pos 1)")]
    [InlineData("isclose i1", "isclose() missing required argument 'b' (pos 2)")]
    [InlineData("isclose i1 i2 i3", "isclose() takes exactly 2 positional arguments (3 given)")]
    [InlineData("isclose i1 i2 i3 i4 i5", "isclose() takes at most 4 arguments (5 given)")]
    [InlineData("isclose i1 i2 foo=i1", "isclose() got an unexpected keyword argument 'foo'")]
    [InlineData("isclose i1 sa", "must be real number, not str")]
    [InlineData("isclose a=i1", "isclose() missing required argument 'b' (pos 2)")]
    [InlineData("isclose i1 i2 b=i1", "argument for isclose() given by name ('b') and position (2)")]
    [InlineData("print foo=i1", "print() got an unexpected keyword argument 'foo'")]
    [InlineData("print i1 flush=i1 bar=i2 foo=i1", "print() got an unexpected keyword argument 'bar'")]
    [InlineData("min", "min expected at least 1 argument, got 0")]
    [InlineData("min key=i1", "min expected at least 1 argument, got 0")]
    [InlineData("min i1 key=i1 default=i2 foo=i3", "min() takes at most 2 keyword arguments (3 given)")]
    [InlineData("min i1 foo=i1", "min() got an unexpected keyword argument 'foo'")]
    [InlineData("sorted", "sorted expected 1 argument, got 0")]
    [InlineData("sorted i1 i2", "sorted expected 1 argument, got 2")]
    [InlineData("sorted i1 foo=i1", "sort() got an unexpected keyword argument 'foo'")]
    [InlineData("sorted i1 key=n reverse=n x=i1", "sort() takes at most 2 keyword arguments (3 given)")]
    [InlineData("zip foo=i1", "zip() got an unexpected keyword argument 'foo'")]
    [InlineData("zip i1 strict=i1 y=i2", "zip() takes at most 1 keyword argument (2 given)")]
    [InlineData("enumerate", "enumerate() missing required argument 'iterable'")]
    [InlineData("enumerate i1 i2 i3", "enumerate() takes at most 2 arguments (3 given)")]
    [InlineData("enumerate i1 foo=i1", "'foo' is an invalid keyword argument for enumerate()")]
    [InlineData("enumerate i1 start=i1 foo=i2", "enumerate() takes at most 2 arguments (3 given)")]
    [InlineData("enumerate start=i1", "'start' is an invalid keyword argument for enumerate()")]
    [InlineData("enumerate i1 iterable=i1", "'iterable' is an invalid keyword argument for enumerate()")]
    [InlineData("int i1 i2 i3", "int expected at most 2 arguments, got 3")]
    [InlineData("int x=i1", "int() got an unexpected keyword argument 'x'")]
    [InlineData("int sa i2 base=i3", "int() takes at most 2 arguments (3 given)")]
    [InlineData("int x=i1 y=i2 z=i3", "int() takes at most 2 keyword arguments (3 given)")]
    [InlineData("removeprefix i1", "removeprefix() argument must be str, not int")]
    [InlineData("encode i1", "encode() argument 'encoding' must be str, not int")]
    [InlineData("encode sa i1", "encode() argument 'errors' must be str, not int")]
    [InlineData("prod", "prod() takes exactly 1 positional argument (0 given)")]
    [InlineData("prod i1 i2", "prod() takes exactly 1 positional argument (2 given)")]
    [InlineData("needed", "needed() missing required argument 'key' (pos 1)")]
    [InlineData("needed i1", "needed() takes no positional arguments")]
    [InlineData("fail sraise", "raised")]
    [InlineData("fail sthrow", "thrown")]
    public void RefusesInCPythonsWords(string call, string message) => Assert.Equal(message, Run(call));

    [Theory]
    [InlineData("replace sa sb", "a b -1")]
    [InlineData("replace sa sb i3", "a b 3")]
    [InlineData("replace sa sb count=i7", "a b 7")]
    [InlineData("split", " -1")]
    [InlineData("split n i4", " 4")]
    [InlineData("split maxsplit=i2", " 2")]
    [InlineData("split maxsplit=i2 sep=sx", "x 2")]
    [InlineData("pop", "-1")]
    [InlineData("pop i3", "3")]
    [InlineData("insert i3 i4", "7")]
    [InlineData("print", "0 \nTrueFalse")]
    [InlineData("print i1 i2", "2 \nTrueFalse")]
    [InlineData("print i1 end=n flush=i1 sep=s-", "1-TrueTrue")]
    [InlineData("min i5", "5 0 True True")]
    [InlineData("min i5 i6 i7", "5 2 True True")]
    [InlineData("min i5 i6 key=i1", "5 1 False True")]
    [InlineData("update i1 i2", "2 ")]
    [InlineData("update", "0 ")]
    [InlineData("update i1 x=i1 y=i2", "1 x,y")]
    [InlineData("mixed i1", "1 2 ")]
    [InlineData("mixed i1 i5", "1 5 ")]
    [InlineData("mixed i1 a=i3 b=i4 c=i5", "1 4 a,c")]
    [InlineData("enumerate i1 start=i4", "1 4")]
    [InlineData("enumerate start=i4 iterable=i2", "2 4")]
    [InlineData("int", "0 True")]
    [InlineData("int i4 base=i4", "4 False")]
    [InlineData("encode", "utf-8 strict")]
    [InlineData("encode errors=sx", "utf-8 x")]
    [InlineData("prod i1 start=i6", "6")]
    [InlineData("needed key=i6", "6")]
    [InlineData("nothing", "None")]
    public void Binds(string call, string result) => Assert.Equal(result, Run(call));

    /// <summary>Runs <c>name argument… keyword=argument…</c>, where <c>i1</c> is an int, <c>sx</c> a str and <c>n</c> None.</summary>
    private string Run(string call)
    {
        string[] parts = call.Split(' ');
        NativeMember member = SampleFunctions.Members.Single(m => m.Name == parts[0]);
        var function = new NativeFunction(member, null, member.Module);
        PyValue[] arguments = [.. parts.Skip(1).Select(part => Parse(part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]))];
        string[] names = [.. parts.Skip(1).Where(part => part.Contains('=')).Select(part => part.Split('=')[0])];
        PyValue result = ((PyObject)function).Call(_context, function, arguments, names.Length == 0 ? null : new KeywordNames(names));
        if (result.IsSignal)
            return ((PyStr)_context.TakeRaised().Arguments.Items[0].Ref).Text;
        return result.Ref is PyStr text ? text.Text : result.IsNone ? "None" : $"{result.Bits}";
    }

    private static PyValue Parse(string text) => text[0] switch
    {
        'i' => PyValue.Int(long.Parse(text.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)),
        's' => PyValue.Str(text[1..]),
        _ => PyValue.None,
    };
}
