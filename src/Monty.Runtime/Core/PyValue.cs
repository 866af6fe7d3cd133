using System.Diagnostics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <summary>A Python value: an object reference, or an immediate int, float, bool or None.</summary>
/// <remarks>
/// Immediates have a tag object as <see cref="Ref"/>, whose virtual methods read <see cref="Bits"/>; so every slow path is
/// <c>v.Ref.Operation(context, v, …)</c> and every fast path is one reference comparison. Objects on the heap have zero
/// <see cref="Bits"/>. <c>default</c> means <em>unbound</em> in a slot and <em>signal</em> as a result: see <see cref="IsSignal"/>.
/// </remarks>
[DebuggerDisplay("{DebuggerText}")]
internal readonly struct PyValue(PyObject reference, long bits)
{
    public readonly PyObject Ref = reference;
    public readonly long Bits = bits;

    public static readonly PyValue None = new(NoneTag.Instance, 0);
    public static readonly PyValue True = new(BoolTag.Instance, 1);
    public static readonly PyValue False = new(BoolTag.Instance, 0);
    public static readonly PyValue NotImplemented = new(PyNotImplemented.Instance, 0);
    public static readonly PyValue Ellipsis = new(PyEllipsis.Instance, 0);

    /// <summary>What <see cref="PyObject.Next"/> returns at the end; no script ever sees it.</summary>
    public static readonly PyValue Exhausted = new(ExhaustedTag.Instance, 0);

    /// <summary>The result that says "look at the run": it is raising or suspending (see <see cref="PyContext.State"/>).</summary>
    public static PyValue Signal => default;

    /// <summary>As a result: nothing was computed, the run is raising or suspending.</summary>
    public bool IsSignal => Ref is null;

    /// <summary>As the content of a slot: the variable has no value.</summary>
    public bool IsUnbound => Ref is null;

    public bool IsExhausted => ReferenceEquals(Ref, ExhaustedTag.Instance);

    public bool IsNotImplemented => ReferenceEquals(Ref, PyNotImplemented.Instance);

    public bool IsNone => ReferenceEquals(Ref, NoneTag.Instance);

    /// <summary>A machine-word int; not a bool, not a big int.</summary>
    public bool IsInt => ReferenceEquals(Ref, IntTag.Instance);

    public bool IsFloat => ReferenceEquals(Ref, FloatTag.Instance);

    public bool IsBool => ReferenceEquals(Ref, BoolTag.Instance);

    /// <summary>The value of a bool, given that <see cref="IsBool"/>.</summary>
    public bool IsTrue => Bits != 0;

    /// <summary>The value of a float, given that <see cref="IsFloat"/>.</summary>
    public double AsFloat => BitConverter.Int64BitsToDouble(Bits);

    private string DebuggerText => Ref is null ? "signal/unbound" : $"{Ref.GetType().Name} {Bits}";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PyValue Int(long value) => new(IntTag.Instance, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PyValue Float(double value) => new(FloatTag.Instance, BitConverter.DoubleToInt64Bits(value));

    public static PyValue Bool(bool value) => new(BoolTag.Instance, value ? 1 : 0);

    public static PyValue Str(string text) => new(new PyStr(text), 0);

    public static implicit operator PyValue(PyObject reference) => new(reference, 0);

    /// <summary>Python's <c>is</c>.</summary>
    public bool Is(PyValue other) => ReferenceEquals(Ref, other.Ref) && Bits == other.Bits;

    /// <summary>The Python type of the value, as <c>type(v)</c> gives it.</summary>
    public PyType Type => Ref.Type;

    /// <summary>The heap object as <typeparamref name="T"/>, or null.</summary>
    public T? As<T>()
        where T : PyObject
        => Ref as T;
}
