using Monty.Generators.Model;

namespace Monty.Generators.Writing;

/// <summary>Writes what answers the usual calls of a native function with one or two arguments before its adapter is asked.</summary>
internal sealed class QuickCodeWriter(MemberModel member, int index, SourceText text)
{
    public void Write()
    {
        if (member.Quick1 is { } one)
            Write(one, $"private PyValue QuickOne{index}(PyValue a)", "a", "NativeBinder.TryReal(a, out double x)", "x");
        if (member.Quick2 is { } two)
            Write(two, $"private PyValue QuickTwo{index}(PyValue a, PyValue b)", "a, b", "NativeBinder.TryReal(a, out double x) && NativeBinder.TryReal(b, out double y)", "x, y");
    }

    /// <summary>The arguments for <c>NativeMember.OfCode</c>.</summary>
    public static string Arguments(MemberModel member, int index)
        => (member.Quick1 is null ? "" : $", quick1: Adapters.QuickOne{index}") + (member.Quick2 is null ? "" : $", quick2: Adapters.QuickTwo{index}");

    private void Write(QuickModel quick, string head, string values, string test, string reals)
    {
        if (quick.TakesFloats)
            text.Line($"{head} => {test} ? NativeBinder.Finite({quick.Function}({reals})) : default;").Line();
        else
            text.Line($"{head} => {quick.Function}({values});").Line();
    }
}
