using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>The constructor and methods of deque.</summary>
internal static partial class DequeMethods
{
    [PyConstructor("deque(iterable=<unset>, maxlen=None)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable, PyValue maxlen)
    {
        var deque = new PyDeque(Limit(maxlen));
        return iterable.IsUnbound ? deque : DequeExtension.Extend(context, deque, iterable, toTheLeft: false, deque);
    }

    [PyMethod("__init__(iterable=<unset>, maxlen=None)", KeywordErrorName = "deque")]
    private static PyValue Init(PyContext context, PyDeque self, PyValue iterable, PyValue maxlen)
    {
        self.Limit = Limit(maxlen);
        self.Clear();
        return iterable.IsUnbound ? PyValue.None : DequeExtension.Extend(context, self, iterable, toTheLeft: false, PyValue.None);
    }

    [PyMethod("append(item, /)", Style = ArgumentStyle.Fixed)]
    private static void Append(PyContext context, PyDeque self, PyValue item) => self.Append(context, item);

    [PyMethod("appendleft(item, /)", Style = ArgumentStyle.Fixed)]
    private static void AppendLeft(PyContext context, PyDeque self, PyValue item) => self.AppendLeft(context, item);

    [PyMethod("pop()", Style = ArgumentStyle.Fixed)]
    private static PyValue Pop(PyContext context, PyDeque self) => self.Count == 0 ? Empty(context) : self.Pop();

    [PyMethod("popleft()", Style = ArgumentStyle.Fixed)]
    private static PyValue PopLeft(PyContext context, PyDeque self) => self.Count == 0 ? Empty(context) : self.PopLeft();

    [PyMethod("clear()", Style = ArgumentStyle.Fixed)]
    private static void Clear(PyDeque self) => self.Clear();

    [PyMethod("copy()", Style = ArgumentStyle.Fixed, TakesDerived = true)]
    private static PyValue Copy(PyContext context, PyValue self)
        => self.Ref is PyDeque plain ? plain.Copy(context) : DerivedContainers.Call(context, DerivedContainers.CopyDeque, self);

    [PyMethod("__copy__()", Style = ArgumentStyle.Fixed, TakesDerived = true)]
    private static PyValue CopyAgain(PyContext context, PyValue self) => Copy(context, self);

    [PyMethod("extend(iterable, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Extend(PyContext context, PyDeque self, PyValue iterable)
        => DequeExtension.Extend(context, self, iterable, toTheLeft: false, PyValue.None);

    [PyMethod("extendleft(iterable, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue ExtendLeft(PyContext context, PyDeque self, PyValue iterable)
        => DequeExtension.Extend(context, self, iterable, toTheLeft: true, PyValue.None);

    [PyMethod("rotate(n=1, /)", Style = ArgumentStyle.Unpack)]
    private static void Rotate(PyContext context, PyDeque self, long n) => self.Rotate(context, n);

    [PyMethod("reverse()", Style = ArgumentStyle.Fixed)]
    private static void Reverse(PyContext context, PyDeque self) => self.Reverse(context);

    [PyMethod("insert(index, value, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Insert(PyContext context, PyDeque self, long index, PyValue value)
    {
        if (self.Count == self.Limit)
            return context.Raise(Errors.IndexError("deque already at its maximum size"));
        long place = index < 0 ? System.Math.Max(0, index + self.Count) : System.Math.Min(index, self.Count);
        self.Insert(context, (int)place, value);
        return PyValue.None;
    }

    [PyMethod("remove(value, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.Always)]
    private static PyValue Remove(PyContext context, PyDeque self, PyValue value)
    {
        if (!self.TryFind(context, value, 0, long.MaxValue, out int index, isRemoval: true))
            return PyValue.Signal;
        if (index < 0)
            return context.Raise(Errors.ValueError("deque.remove(x): x not in deque"));
        self.RemoveAt(context, index);
        return PyValue.None;
    }

    [PyMethod("count(value, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.Always)]
    private static PyValue CountOf(PyContext context, PyDeque self, PyValue value) => self.CountOf(context, value);

    [PyMethod("index(value, start=0, stop=<unset>, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.Always)]
    private static PyValue Index(PyContext context, PyDeque self, PyValue value, PyValue start, PyValue stop)
    {
        long last = long.MaxValue;
        if (!Indices.TrySearchBound(context, start, out long first)
            || (!stop.IsUnbound && !Indices.TrySearchBound(context, stop, out last)))
            return PyValue.Signal;
        first = first < 0 ? System.Math.Max(0, first + self.Count) : first;
        last = last < 0 ? System.Math.Max(0, last + self.Count) : last;
        if (!self.TryFind(context, value, first, last, out int index))
            return PyValue.Signal;
        return index < 0 ? context.Raise(Errors.ValueError("deque.index(x): x not in deque")) : PyValue.Int(index);
    }

    [PyMethod("__getitem__(key, /)")]
    private static PyValue GetItem(PyContext context, PyDeque self, PyValue key)
        => IsPlace(key) ? self.GetItem(context, self, key) : NoIndex(context, key);

    [PyMethod("__setitem__(key, value, /)")]
    private static PyValue SetItem(PyContext context, PyDeque self, PyValue key, PyValue value)
        => IsPlace(key) ? self.SetItem(context, self, key, value) : NoIndex(context, key);

    [PyMethod("__delitem__(key, /)")]
    private static PyValue DeleteItem(PyContext context, PyDeque self, PyValue key)
        => IsPlace(key) ? self.DeleteItem(context, self, key) : NoIndex(context, key);

    [PyMethod("__mul__(value, /)", TakesDerived = true)]
    private static PyValue Multiply(PyContext context, PyValue self, PyValue value)
        => Indices.IsIndex(value) ? PyDerived.Unwrap(self).Ref.SequenceBinary(context, BinaryOperator.Multiply, self, value) : NoIndex(context, value);

    [PyMethod("__rmul__(value, /)", TakesDerived = true)]
    private static PyValue ReflectedMultiply(PyContext context, PyValue self, PyValue value) => Multiply(context, self, value);

    [PyMethod("__imul__(value, /)", TakesDerived = true)]
    private static PyValue MultiplyInPlace(PyContext context, PyValue self, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(self);
        if (!Indices.IsIndex(value))
            return NoIndex(context, value);
        PyValue result = plain.Ref.SequenceInPlace(context, BinaryOperator.Multiply, plain, value);
        return result.Is(plain) ? self : result;
    }

    [PyMethod("__reversed__()", Style = ArgumentStyle.Fixed)]
    private static DequeIterator Reversed(PyDeque self) => new(self, backwards: true);

    [PyGetter("maxlen")]
    private static PyValue MaxLength(PyContext context, PyDeque self)
        => self.Limit < 0 ? PyValue.None : PyValue.Int(self.Limit);

    private static bool IsPlace(PyValue key) => Indices.IsIndex(key) && key.Ref is not PyBigInt;

    /// <summary>Called by name these say another thing than the subscript and the operator do.</summary>
    private static PyValue NoIndex(PyContext context, PyValue value)
        => context.Raise(value.Ref is PyBigInt
            ? Errors.CountTooLarge(value)
            : Errors.TypeError($"'{value.Type.Name}' object cannot be interpreted as an integer"));

    private static PyValue Empty(PyContext context) => context.Raise(Errors.IndexError("pop from an empty deque"));

    /// <summary>What <c>maxlen</c> says; -1 for no limit.</summary>
    private static long Limit(PyValue maxlen)
    {
        if (maxlen.IsNone)
            return -1;
        maxlen = PyDerived.Unwrap(maxlen);
        if (maxlen.Ref is PyBigInt)
            throw Errors.OverflowError("Python int too large to convert to C ssize_t").ToException();
        if (!maxlen.IsInt && !maxlen.IsBool)
            throw Errors.TypeError("an integer is required").ToException();
        return maxlen.Bits >= 0 ? maxlen.Bits : throw Errors.ValueError("maxlen must be non-negative").ToException();
    }
}
