using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The constructor of bytearray and the methods that change it; the others are those of bytes.</summary>
internal static partial class ByteArrayMethods
{
    [PyConstructor("bytearray(source=<unset>, encoding=<unset>, errors=<unset>)", Style = ArgumentStyle.Clinic)]
    private static PyValue New(PyContext context, PyType type, PyValue source, PyValue encoding, PyValue errors)
        => ByteArrayResults.Of(context, BytesMaking.Make(context, "bytearray", source, encoding, errors));

    [PyMethod("__init__(source=<unset>, encoding=<unset>, errors=<unset>)", Style = ArgumentStyle.Clinic, KeywordErrorName = "bytearray")]
    private static PyValue Init(PyContext context, PyByteArray self, PyValue source, PyValue encoding, PyValue errors)
    {
        self.Empty(context);
        PyValue made = BytesMaking.Make(context, "bytearray", source, encoding, errors);
        if (!made.IsSignal)
            return Refill(context, self, made);
        if (context.State == RunState.Suspending)
            context.Capture(new ByteSliceFrame(self, new PySlice(PyValue.None, PyValue.None, PyValue.None)));
        return made;
    }

    [PyMethod("append(item, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.OnInstances)]
    private static PyValue Append(PyContext context, PyByteArray self, PyValue item)
    {
        if (!PyByteArray.TryByte(context, item, out byte value))
            return PyValue.Signal;
        self.Append(context, value);
        return PyValue.None;
    }

    [PyMethod("insert(index, item, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.OnInstances)]
    private static PyValue Insert(PyContext context, PyByteArray self, long index, PyValue item)
    {
        if (!PyByteArray.TryByte(context, item, out byte value))
            return PyValue.Signal;
        long position = Math.Clamp(index < 0 ? index + self.Count : index, 0, self.Count);
        self.Replace(context, (int)position, 0, [value]);
        return PyValue.None;
    }

    [PyMethod("pop(index=-1, /)", Style = ArgumentStyle.Unpack)]
    private static long Pop(PyContext context, PyByteArray self, long index)
    {
        if (self.Count == 0)
            throw Errors.IndexError("pop from empty bytearray").ToException();
        long position = index < 0 ? index + self.Count : index;
        if ((ulong)position >= (ulong)self.Count)
            throw Errors.IndexError("pop index out of range").ToException();
        byte value = self.Data[(int)position];
        self.Replace(context, (int)position, 1, default);
        return value;
    }

    [PyMethod("remove(value, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.OnInstances)]
    private static PyValue Remove(PyContext context, PyByteArray self, PyValue value)
    {
        if (!PyByteArray.TryByte(context, value, out byte item))
            return PyValue.Signal;
        int index = new SpanSearch(context.Meter).IndexOf(self.Data, [item]);
        if (index < 0)
            return context.Raise(Errors.ValueError("value not found in bytearray"));
        self.Replace(context, index, 1, default);
        return PyValue.None;
    }

    [PyMethod("extend(iterable_of_ints, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Extend(PyContext context, PyByteArray self, PyValue iterable)
    {
        if (PyBytes.Of(context, iterable) is { } bytes)
        {
            self.Replace(context, self.Count, 0, bytes.Data);
            return PyValue.None;
        }

        if (PyStr.Of(iterable) is { Units: > 0 })
            return context.Raise(Errors.TypeError($"expected iterable of integers; got: 'str'"));
        return BytesFillFrame.Extending(self).StartOver(context, iterable, $"can't extend bytearray with {iterable.Type.Name}");
    }

    [PyMethod("reverse()", Style = ArgumentStyle.Fixed)]
    private static void Reverse(PyContext context, PyByteArray self)
    {
        context.Meter.ChargeWork(self.Count / 64);
        LongSpans.Reverse(context.Meter, self.Writable());
    }

    [PyMethod("clear()", Style = ArgumentStyle.Fixed)]
    private static void Clear(PyContext context, PyByteArray self) => self.Replace(context, 0, self.Count, default);

    [PyMethod("copy()", Style = ArgumentStyle.Fixed)]
    private static PyByteArray Copy(PyContext context, PyByteArray self)
    {
        context.Meter.ChargeBytes(self.Count);
        return new PyByteArray(LongSpans.ToArray(context.Meter, self.Data));
    }

    [PyMethod("resize(size, /)", Style = ArgumentStyle.Fixed)]
    private static void Resize(PyContext context, PyByteArray self, long size)
    {
        if (size < 0)
            throw Errors.ValueError($"Can only resize to positive sizes, got {size}").ToException();
        self.Resize(context, size);
    }

    [PyMethod("__alloc__()", Style = ArgumentStyle.Fixed)]
    private static long Allocated(PyByteArray self) => self.Count == 0 ? 0 : self.Count + 1L;

    private static PyValue Refill(PyContext context, PyByteArray self, PyValue bytes)
    {
        self.Replace(context, 0, self.Count, PyBytes.Of(context, bytes)!.Data);
        return PyValue.None;
    }
}
