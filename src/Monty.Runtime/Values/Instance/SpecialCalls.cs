using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Calls special methods that were found, unbound, on a type.</summary>
internal static class SpecialCalls
{
    public static PyValue Call0(PyContext context, PyValue method, PyValue self)
    {
        if (method.Ref.Descriptor(context) == DescriptorKind.Method)
            return method.Ref.Call1(context, method, self);
        return CallBound(context, method, self, default);
    }

    public static PyValue Call1(PyContext context, PyValue method, PyValue self, PyValue a)
    {
        if (method.Ref.Descriptor(context) == DescriptorKind.Method)
            return method.Ref.Call2(context, method, self, a);
        return CallBound(context, method, self, new ReadOnlySpan<PyValue>(in a));
    }

    public static PyValue Call2(PyContext context, PyValue method, PyValue self, PyValue a, PyValue b)
    {
        if (method.Ref.Descriptor(context) == DescriptorKind.Method)
            return method.Ref.Call3(context, method, self, a, b);
        return CallBound(context, method, self, [a, b]);
    }

    public static PyValue Call(
        PyContext context, PyValue method, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (method.Ref.Descriptor(context) == DescriptorKind.Method)
            return Prepending.Call(context, method, self, arguments, keywords);
        return CallBound(context, method, self, arguments, keywords);
    }

    /// <summary>For what is no plain function: binds first, which may itself run Python.</summary>
    private static PyValue CallBound(
        PyContext context, PyValue method, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords = null)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue bound = method.Ref.BindTo(context, method, self, self.Type);
        if (bound.IsSignal)
            return CallLaterFrame.Leave(context, arguments, keywords);
        return bound.Ref.Call(context, bound, arguments, keywords);
    }
}
