using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The constructor, methods and attributes of <c>memoryview</c>.</summary>
internal static partial class MemoryViewMethods
{
    [PyConstructor("memoryview(object)", Style = ArgumentStyle.Clinic)]
    private static PyMemoryView New(PyContext context, PyType type, PyValue source)
    {
        if (source.Ref is PyMemoryView view)
            Check(view);
        return PyMemoryView.Of(source)
            ?? throw Errors.TypeError($"memoryview: a bytes-like object is required, not '{source.Type.Name}'").ToException();
    }

    [PyMethod("tobytes(order='C')", Style = ArgumentStyle.Clinic)]
    private static PyBytes ToBytes(PyContext context, PyMemoryView self, string? order)
    {
        Check(self);
        if (order is not (null or "C" or "F" or "A"))
            throw Errors.ValueError("order must be 'C', 'F' or 'A'").ToException();
        bool columnsFirst = order == "F" || (order == "A" && self.IsColumnMajor);
        return columnsFirst ? self.Copy(context, columnsFirst) : self.Freeze(context);
    }

    [PyMethod("tolist()", Style = ArgumentStyle.Fixed)]
    private static PyValue ToList(PyContext context, PyMemoryView self) => Check(self).ToNestedList(context);

    [PyMethod("hex(sep=<unset>, bytes_per_sep=1)", Style = ArgumentStyle.Clinic)]
    private static PyStr Hex(PyContext context, PyMemoryView self, PyValue sep, long bytes_per_sep)
        => BytesHex.Write(context, Check(self).Freeze(context).Data, BytesHex.Separator(context, sep), bytes_per_sep);

    [PyMethod("cast(format, shape=<unset>)", Style = ArgumentStyle.Clinic)]
    private static PyMemoryView Cast(PyContext context, PyMemoryView self, PyStr format, PyValue shape)
        => MemoryCasting.Cast(context, Check(self), format.Text, shape);

    [PyMethod("toreadonly()", Style = ArgumentStyle.Fixed)]
    private static PyMemoryView ToReadOnly(PyMemoryView self) => Check(self).ToReadOnly();

    [PyMethod("release()", Style = ArgumentStyle.Fixed)]
    private static void Release(PyMemoryView self) => self.Release();

    [PyMethod("__enter__()", Style = ArgumentStyle.Fixed)]
    private static PyMemoryView Enter(PyMemoryView self) => Check(self);

    [PyMethod("__exit__(*args)", Style = ArgumentStyle.Variadic)]
    private static void Exit(PyMemoryView self, ReadOnlySpan<PyValue> arguments) => self.Release();

    [PyMethod("index(value, start=0, stop=9223372036854775807, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.Always)]
    private static PyValue IndexOf(PyContext context, PyMemoryView self, PyValue value, PyValue start, PyValue stop)
    {
        if (Check(self).Shape.Length != 1)
        {
            return context.Raise(self.Shape.Length == 0
                ? Errors.TypeError("invalid lookup on 0-dim memory")
                : Errors.NotImplementedError("multi-dimensional lookup is not implemented"));
        }

        if (!Operations.SearchBounds.TryResolve(context, start, stop, self.Count, out long low, out long high))
            return PyValue.Signal;
        PyValue found = Search(context, self, value, low, high, isCount: false);
        return found.IsNone ? context.Raise(Errors.ValueError("memoryview.index(x): x not found")) : found;
    }

    [PyMethod("count(value, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.Always)]
    private static PyValue CountOf(PyContext context, PyMemoryView self, PyValue value)
    {
        if (Check(self).Shape.Length != 1)
            return self.Iterate(context, self);
        context.Meter.ChargeWork(self.Count / 8);
        return Search(context, self, value, 0, long.MaxValue, isCount: true);
    }

    /// <summary>How many items are equal to a value, or the index of the first, None where there is none; or a signal.</summary>
    private static PyValue Search(PyContext context, PyMemoryView self, PyValue value, long low, long high, bool isCount)
    {
        var walk = new OperationPart(context, self);
        if (walk.IsKnown)
            return walk.Known;
        bool isResumed = walk.TryResume(out PartPlace place);
        long i = isResumed ? place.Index : low;
        long count = isResumed && isCount ? place.Number : 0;
        high = isResumed && !isCount ? place.Number : high;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (; isResumed || (i < high && i < self.Count); i++)
        {
            loop.Did(1);
            // Comparing may have released the view.
            if (!isResumed && self.IsReleased)
                return walk.End(PyMemoryView.Released(context));
            PyValue item = isResumed ? place.X : self.ItemAt((int)i);
            isResumed = false;
            walk.BeginStep();
            if (!Operations.FastOrder.TryEquals(context, item, value, out bool equal))
                return walk.Stop(new PartPlace(i, isCount ? count : high, X: item));
            if (equal && !isCount)
                return walk.End(PyValue.Int(i));
            count += equal ? 1 : 0;
        }

        return walk.End(isCount ? PyValue.Int(count) : PyValue.None);
    }

    [PyGetter("obj")]
    private static PyValue Object(PyMemoryView self) => Check(self).Source!;

    [PyGetter("nbytes")]
    private static long ByteCount(PyMemoryView self) => Check(self).ByteCount;

    [PyGetter("itemsize")]
    private static int ItemSize(PyMemoryView self) => Check(self).ItemSize;

    [PyGetter("format")]
    private static string Format(PyMemoryView self) => Check(self).ItemFormat;

    [PyGetter("ndim")]
    private static int Dimensions(PyMemoryView self) => Check(self).Shape.Length;

    [PyGetter("shape")]
    private static PyTuple Shape(PyMemoryView self) => TupleOf(Check(self).Shape);

    [PyGetter("strides")]
    private static PyTuple Strides(PyMemoryView self) => TupleOf(Check(self).Strides);

    [PyGetter("suboffsets")]
    private static PyTuple SubOffsets(PyMemoryView self)
    {
        Check(self);
        return PyTuple.Empty;
    }

    [PyGetter("readonly")]
    private static bool ReadOnly(PyMemoryView self) => Check(self).IsReadOnly;

    [PyGetter("c_contiguous")]
    private static bool RowsContiguous(PyMemoryView self) => Check(self).IsRowMajor;

    [PyGetter("f_contiguous")]
    private static bool ColumnsContiguous(PyMemoryView self) => Check(self).IsColumnMajor;

    [PyGetter("contiguous")]
    private static bool Contiguous(PyMemoryView self) => Check(self).IsRowMajor || self.IsColumnMajor;

    private static PyTuple TupleOf(int[] numbers) => new(Array.ConvertAll(numbers, number => PyValue.Int(number)));

    private static PyMemoryView Check(PyMemoryView self)
        => self.IsReleased ? throw Errors.ValueError("operation forbidden on released memoryview object").ToException() : self;
}
