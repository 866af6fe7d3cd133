using FsCheck;
using FsCheck.Fluent;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Collections;

/// <summary>The set operations against those of <see cref="SortedSet{T}"/>.</summary>
public class SetModelTests
{
    private static readonly Gen<(int[] A, int[] B)> Pairs = Gen.Choose(-9, 30).ArrayOf().Two().Select(pair => (pair.Item1, pair.Item2));

    [Fact]
    public void OperatorsGiveWhatTheModelGives() => Prop.ForAll(Arb.From(Pairs), pair =>
    {
        PyContext context = TestRun.Start();
        Check(context, BinaryOperator.Or, pair, (a, b) => a.UnionWith(b));
        Check(context, BinaryOperator.And, pair, (a, b) => a.IntersectWith(b));
        Check(context, BinaryOperator.Subtract, pair, (a, b) => a.ExceptWith(b));
        Check(context, BinaryOperator.Xor, pair, (a, b) => a.SymmetricExceptWith(b));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ComparisonsGiveWhatTheModelGives() => Prop.ForAll(Arb.From(Pairs), pair =>
    {
        PyContext context = TestRun.Start();
        // Of sets alone: asked about an array with duplicates, SortedSet counts some of them twice.
        var a = new SortedSet<int>(pair.A);
        var b = new SortedSet<int>(pair.B);
        PySet left = Make(context, pair.A);
        PySet right = Make(context, pair.B);
        Assert.Equal(a.IsSubsetOf(b), left.Compare(context, CompareOperator.LessEqual, left, right).IsTrue);
        Assert.Equal(a.IsProperSubsetOf(b), left.Compare(context, CompareOperator.Less, left, right).IsTrue);
        Assert.Equal(a.IsSupersetOf(b), left.Compare(context, CompareOperator.GreaterEqual, left, right).IsTrue);
        Assert.Equal(a.SetEquals(b), left.Compare(context, CompareOperator.Equal, left, right).IsTrue);
    }).QuickCheckThrowOnFailure();

    private static void Check(
        PyContext context, BinaryOperator op, (int[] A, int[] B) pair, Action<SortedSet<int>, IEnumerable<int>> apply)
    {
        var expected = new SortedSet<int>(pair.A);
        apply(expected, pair.B);
        PySet left = Make(context, pair.A);
        PySet right = Make(context, pair.B);
        Assert.Equal(expected, ItemsOf((PySetBase)left.Binary(context, op, left, right).Ref));
        Assert.Equal(new SortedSet<int>(pair.A), ItemsOf(left));
        Assert.True(left.InPlace(context, op, left, right).Is(left));
        Assert.Equal(expected, ItemsOf(left));
    }

    private static PySet Make(PyContext context, int[] items)
    {
        var set = new PySet();
        foreach (int item in items)
            Assert.True(set.Add(context, PyValue.Int(item)));
        return set;
    }

    private static SortedSet<int> ItemsOf(PySetBase set)
    {
        var items = new SortedSet<int>();
        int position = 0;
        while (set.MoveNext(ref position, out int row))
            Assert.True(items.Add((int)set.KeyAt(row).Bits));
        return items;
    }
}
