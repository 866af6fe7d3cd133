using FsCheck;
using FsCheck.Fluent;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Collections;

/// <summary>Slices against indices picked one by one.</summary>
public class SliceTests
{
    private static readonly Gen<int> Bound = Gen.Choose(-12, 12);

    [Fact]
    public void TakeThePositionsThatPythonDefines()
        => Prop.ForAll(Arb.From(Cases()), Check).QuickCheckThrowOnFailure();

    [Fact]
    public void ExtremeBoundsDoNotOverflow()
    {
        PyContext context = TestRun.Start();
        var slice = new PySlice(PyValue.Int(long.MinValue), PyValue.Int(long.MaxValue), PyValue.Int(long.MaxValue));
        Assert.True(slice.TryResolve(context, 3, out SliceBounds bounds));
        Assert.Equal(1, bounds.Length);
        slice = new PySlice(PyValue.Int(long.MaxValue), PyValue.Int(long.MinValue), PyValue.Int(long.MinValue));
        Assert.True(slice.TryResolve(context, 3, out bounds));
        Assert.Equal((2L, 1L), (bounds.Start, bounds.Length));
    }

    private static Gen<(int Length, int? Start, int? Stop, int? Step)> Cases()
        => from length in Gen.Choose(0, 9)
           from start in Optional(Bound)
           from stop in Optional(Bound)
           from step in Optional(Bound.Where(step => step != 0))
           select (length, start, stop, step);

    private static Gen<int?> Optional(Gen<int> values)
        => Gen.OneOf(Gen.Constant<int?>(null), values.Select(value => (int?)value));

    private static void Check((int Length, int? Start, int? Stop, int? Step) sample)
    {
        PyContext context = TestRun.Start();
        var slice = new PySlice(ValueOf(sample.Start), ValueOf(sample.Stop), ValueOf(sample.Step));
        Assert.True(slice.TryResolve(context, sample.Length, out SliceBounds bounds));
        var taken = new List<long>();
        for (long i = 0; i < bounds.Length; i++)
            taken.Add(bounds.Start + (i * bounds.Step));
        Assert.Equal(Expected(sample), taken);
    }

    /// <summary>Walks as the language reference tells: from start, by step, while before stop and within.</summary>
    private static List<long> Expected((int Length, int? Start, int? Stop, int? Step) sample)
    {
        int step = sample.Step ?? 1;
        int n = sample.Length;
        int start = Resolve(sample.Start, n) ?? (step > 0 ? 0 : n - 1);
        int stop = Resolve(sample.Stop, n) ?? (step > 0 ? n : -1);
        if (step < 0)
            start = Math.Min(start, n - 1);
        else
            start = Math.Max(start, 0);
        var positions = new List<long>();
        for (int i = start; step > 0 ? i < Math.Min(stop, n) : i > Math.Max(stop, -1); i += step)
            positions.Add(i);
        return positions;
    }

    private static int? Resolve(int? bound, int length) => bound < 0 ? bound + length : bound;

    private static PyValue ValueOf(int? bound) => bound is { } value ? PyValue.Int(value) : PyValue.None;
}
