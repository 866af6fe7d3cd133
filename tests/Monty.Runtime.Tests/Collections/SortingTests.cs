using FsCheck;
using FsCheck.Fluent;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Collections;

/// <summary>The sorter against LINQ's stable sort.</summary>
public class SortingTests
{
    [Fact]
    public void IsStableForEveryKindOfKey()
        => Prop.ForAll(Arb.From(Samples()), CheckKinds).QuickCheckThrowOnFailure();

    [Fact]
    public void LongRunsAndSawTeeth()
    {
        foreach (int period in new[] { 1, 2, 7, 100, 1000, 5000 })
        {
            int[] keys = Enumerable.Range(0, 5000).Select(i => i % period).ToArray();
            CheckKinds(keys);
            CheckKinds(keys.Reverse().ToArray());
        }
    }

    private static Gen<int[]> Samples()
        => from length in Gen.Choose(0, 300)
           from keys in Gen.Choose(0, 40).ArrayOf(length)
           select keys;

    private static void CheckKinds(int[] keys)
    {
        Check(keys, key => PyValue.Int(key));
        Check(keys, key => PyValue.Float(key));
        Check(keys, key => PyValue.Str(key.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)));
        Check(keys, key => PyValue.Str(new string('x', key)));
        Check(keys, key => PyValue.Str("common beginning " + key.ToString("D12", System.Globalization.CultureInfo.InvariantCulture) + "é"));
        Check(keys, key => new PyTuple([PyValue.Int(key / 10), PyValue.Int(key % 10)]));
    }

    private static void Check(int[] keys, Func<int, PyValue> toKey)
    {
        PyContext context = TestRun.Start();
        foreach (bool reverse in new[] { false, true })
        {
            PyValue[] items = Enumerable.Range(0, keys.Length).Select(i => PyValue.Int(i)).ToArray();
            PyValue[] made = Array.ConvertAll(keys, key => toKey(key));
            PyValue[]? arranged = null;
            Sorting.Sort(context, made, items, reverse, verdicts: null, ref arranged);
            IEnumerable<int> positions = Enumerable.Range(0, keys.Length);
            int[] expected = (reverse ? positions.OrderByDescending(i => keys[i]) : positions.OrderBy(i => keys[i])).ToArray();
            Assert.Equal(expected, arranged!.Select(item => (int)item.Bits));
        }

        PyValue[] plain = Array.ConvertAll(keys, key => toKey(key));
        PyValue[]? sorted = null;
        Sorting.Sort(context, plain, reverse: false, verdicts: null, ref sorted);
        int[] expectedKeys = [.. keys.Order()];
        for (int i = 0; i < expectedKeys.Length; i++)
            Assert.Equal(PyValue.True.Bits, sorted![i].Ref.Compare(context, CompareOperator.Equal, sorted[i], toKey(expectedKeys[i])).Bits);
    }
}
