using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What staticmethod and classmethod objects share.</summary>
internal static class WrappedFunction
{
    public static PyValue Repr(PyContext context, string wrapper, PyValue function)
    {
        try
        {
            return PyValue.Str($"<{wrapper}({Formatting.ReprText(context, function)})>");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    /// <summary>Names such as <c>__name__</c>, <c>__doc__</c> and <c>__isabstractmethod__</c> are those of the function.</summary>
    public static PyValue GetAttribute(PyContext context, PyValue wrapper, PyValue function, PyStr name)
    {
        if (wrapper.Type.TryLookup(name.Text, out _))
            return Attributes.GetGeneric(context, wrapper, name);
        return context.HasStack() ? function.Ref.GetAttribute(context, function, name) : PyValue.Signal;
    }
}
