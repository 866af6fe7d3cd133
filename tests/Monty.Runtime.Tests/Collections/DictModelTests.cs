using FsCheck;
using FsCheck.Fluent;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Collections;

/// <summary>The dict against a list of pairs, which is slow and obviously right.</summary>
public class DictModelTests
{
    [Fact]
    public void BehavesAsAListOfPairs()
    {
        Gen<int[]> steps = Gen.Choose(0, 3999).ArrayOf();
        Prop.ForAll(Arb.From(steps), RunSteps).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ManyKeysOfEveryKindAreFound()
    {
        PyContext context = TestRun.Start();
        var dict = new PyDict();
        for (int i = 0; i < 5000; i++)
        {
            Assert.True(dict.Set(context, PyValue.Int((long)i << 32), PyValue.Int(i)));
            Assert.True(dict.Set(context, PyValue.Str("key" + i), PyValue.Int(-i)));
            Assert.True(dict.Set(context, PyValue.Float(i + 0.5), PyValue.Int(i)));
        }

        Assert.Equal(15000, dict.Count);
        for (int i = 0; i < 5000; i++)
        {
            Assert.Equal(Lookup.Found, dict.TryGet(context, PyValue.Int((long)i << 32), out PyValue value));
            Assert.Equal(i, value.Bits);
            Assert.Equal(Lookup.Found, dict.TryGet(context, PyValue.Str("key" + i), out value));
            Assert.Equal(-i, value.Bits);
            Assert.Equal(Lookup.Absent, dict.TryGet(context, PyValue.Str("kez" + i), out _));
        }
    }

    [Fact]
    public void NumbersThatAreEqualAreOneKey()
    {
        PyContext context = TestRun.Start();
        var dict = new PyDict();
        dict.Set(context, PyValue.Int(1), PyValue.Str("int"));
        dict.Set(context, PyValue.Float(1.0), PyValue.Str("float"));
        dict.Set(context, PyValue.True, PyValue.Str("bool"));
        Assert.Equal(1, dict.Count);
        Assert.True(dict.KeyAt(0).IsInt);
        Assert.Equal("bool", ((PyStr)dict.ValueAt(0).Ref).Text);
    }

    [Fact]
    public void CraftedCollisionsTakeWorkInProportion()
    {
        PyContext context = TestRun.Start();
        var dict = new PyDict();
        long before = context.Meter.OperationsUsed;
        // All of these hash alike: multiples of the modulus of numeric hashes.
        for (int i = 1; i <= 2000; i++)
            dict.Set(context, PyBigInt.From(System.Numerics.BigInteger.Multiply((1L << 61) - 1, 8L + i)), PyValue.None);
        Assert.Equal(2000, dict.Count);
        // Going through one chain of them would take two million.
        Assert.InRange(context.Meter.OperationsUsed - before, 0, 200_000);
    }

    /// <summary>A step below 2000 stores, one below 3600 deletes, the rest compact or take the last pair out.</summary>
    private static void RunSteps(int[] steps)
    {
        PyContext context = TestRun.Start();
        var dict = new PyDict();
        var model = new List<(long Key, long Value)>();
        for (int i = 0; i < steps.Length; i++)
        {
            long key = steps[i] % 37;
            int index = model.FindIndex(pair => pair.Key == key);
            if (steps[i] < 2000)
                Store(context, dict, model, key, index, i);
            else if (steps[i] < 3600)
                Delete(context, dict, model, key, index);
            else if (steps[i] < 3800 && model.Count > 0)
                TakeLast(dict, model);
            else if (steps[i] < 3900)
                dict = dict.Copy(context);
            AssertSame(dict, model);
        }
    }

    private static void Store(PyContext context, PyDict dict, List<(long Key, long Value)> model, long key, int index, int value)
    {
        Assert.True(dict.Set(context, KeyOf(key), PyValue.Int(value)));
        if (index < 0)
            model.Add((key, value));
        else
            model[index] = (key, value);
    }

    private static void Delete(PyContext context, PyDict dict, List<(long Key, long Value)> model, long key, int index)
    {
        Lookup found = dict.Remove(context, KeyOf(key), out PyValue removed);
        Assert.Equal(index < 0 ? Lookup.Absent : Lookup.Found, found);
        if (index < 0)
            return;
        Assert.Equal(model[index].Value, removed.Bits);
        model.RemoveAt(index);
    }

    private static void TakeLast(PyDict dict, List<(long Key, long Value)> model)
    {
        Assert.Equal(model[^1].Value, dict.PopLast().Items[1].Bits);
        model.RemoveAt(model.Count - 1);
    }

    /// <summary>Odd keys are strs, so that both fast paths take part.</summary>
    private static PyValue KeyOf(long key) => key % 2 == 0 ? PyValue.Int(key) : PyValue.Str("k" + key);

    private static void AssertSame(PyDict dict, List<(long Key, long Value)> model)
    {
        Assert.Equal(model.Count, dict.Count);
        int position = 0;
        foreach ((long key, long value) in model)
        {
            Assert.True(dict.MoveNext(ref position, out int row));
            PyValue expected = KeyOf(key);
            Assert.True(expected.IsInt ? dict.KeyAt(row).Is(expected) : dict.KeyAt(row).Ref is PyStr text && text.Text == "k" + key);
            Assert.Equal(value, dict.ValueAt(row).Bits);
        }

        Assert.False(dict.MoveNext(ref position, out _));
    }
}
