using System.Runtime.CompilerServices;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Calls that emitted code does not spell inline.</summary>
internal static class Calling
{
    public static PyValue CallArray(PyContext context, PyValue callee, PyValue[] arguments, KeywordNames? keywords)
        => callee.Ref.Call(context, callee, arguments, keywords);

    public static PyValue CallMethodArray(
        PyContext context, PyValue value, PyStr name, ref AttributeSite site, PyValue[] arguments, KeywordNames? keywords)
        => Attributes.CallMethod(context, value, name, ref site, arguments, keywords);

    /// <summary>Calls what <see cref="Attributes.LoadMethod"/> found.</summary>
    /// <remarks>Each ends in a jump, so that no frame is made here: what takes an argument's address is a method of its own.</remarks>
    public static PyValue CallLoaded0(PyContext context, PyValue function, PyValue self)
    {
        if (self.IsExhausted)
            return function.Ref.Call0(context, function);
        return NativeMethod(function, self) is { } native
            ? native.Code(context, self, default, null)
            : function.Ref.Call1(context, function, self);
    }

    /// <inheritdoc cref="CallLoaded0"/>
    public static PyValue CallLoaded1(PyContext context, PyValue function, PyValue self, PyValue a)
    {
        if (self.IsExhausted)
            return function.Ref.Call1(context, function, a);
        return NativeMethod(function, self) is { } native
            ? CallNativeMethod1(context, native, self, a)
            : function.Ref.Call2(context, function, self, a);
    }

    /// <inheritdoc cref="CallLoaded0"/>
    public static PyValue CallLoaded2(PyContext context, PyValue function, PyValue self, PyValue a, PyValue b)
    {
        if (self.IsExhausted)
            return function.Ref.Call2(context, function, a, b);
        return NativeMethod(function, self) is { } native
            ? CallNativeMethod2(context, native, self, a, b)
            : function.Ref.Call3(context, function, self, a, b);
    }

    /// <inheritdoc cref="CallLoaded0"/>
    public static PyValue CallLoadedArray(
        PyContext context, PyValue function, PyValue self, PyValue[] arguments, KeywordNames? keywords)
    {
        if (self.IsExhausted)
            return function.Ref.Call(context, function, arguments, keywords);
        return NativeMethod(function, self) is { } native
            ? native.Code(context, self, arguments, keywords)
            : Prepending.Call(context, function, self, arguments, keywords);
    }

    /// <summary>The function, where it is one of C# that can be called without more checks: a method of just the type of the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static NativeFunction? NativeMethod(PyValue function, PyValue self)
        => function.Ref is NativeFunction native && ReferenceEquals(native.ReceiverType, self.Ref.Type) ? native : null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallNativeMethod1(PyContext context, NativeFunction native, PyValue self, PyValue a)
    {
        if (!ReferenceEquals(native, ListType.Append))
            return native.Code(context, self, new ReadOnlySpan<PyValue>(in a), null);
        Unsafe.As<PyList>(self.Ref).Append(context, a);
        return PyValue.None;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallNativeMethod2(PyContext context, NativeFunction native, PyValue self, PyValue a, PyValue b)
        => native.Code(context, self, [a, b], null);

    /// <summary><c>callee(*positional, **keywords)</c>: a tuple, and a dict or unbound.</summary>
    public static PyValue CallExpanded(PyContext context, PyValue callee, PyValue positional, PyValue keywords)
    {
        ReadOnlySpan<PyValue> arguments = ((PyTuple)positional.Ref).Items;
        if (keywords.Ref is not PyDict { Count: > 0 } named)
            return callee.Ref.Call(context, callee, arguments, null);
        var all = new PyValue[arguments.Length + named.Count];
        ValueCopying.Copy(arguments, all);
        var names = new string[named.Count];
        if (!callee.Ref.IsCallable)
            return callee.Ref.Call(context, callee, default, null);
        if (!TryExpand(context, named, names, all.AsSpan(arguments.Length)))
            return PyValue.Signal;
        return callee.Ref.Call(context, callee, all, new KeywordNames(names));
    }

    private static bool TryExpand(PyContext context, PyDict named, string[] names, Span<PyValue> values)
    {
        int index = 0;
        for (int position = 0; named.MoveNext(ref position, out int row); index++)
        {
            if (PyStr.Of(named.KeyAt(row)) is not { } name)
            {
                context.Raise(Errors.TypeError("keywords must be strings"));
                return false;
            }

            names[index] = name.Text;
            values[index] = named.ValueAt(row);
        }

        return true;
    }
}
