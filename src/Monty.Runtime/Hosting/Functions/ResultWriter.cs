using Monty.Runtime.Core;

namespace Monty.Runtime.Hosting;

/// <summary>Copies results of a delegate into a run.</summary>
internal static class ResultWriter<T>
{
    /// <summary>The Python value, or a signal.</summary>
    /// <exception cref="RaisedException">The result has no Python counterpart.</exception>
    public static PyValue Write(PyContext context, string function, T result)
    {
        // The JIT decides these for value types; none of them boxes.
        if (typeof(T) == typeof(long))
            return PyValue.Int((long)(object)result!);
        if (typeof(T) == typeof(int))
            return PyValue.Int((int)(object)result!);
        if (typeof(T) == typeof(double))
            return PyValue.Float((double)(object)result!);
        if (typeof(T) == typeof(bool))
            return PyValue.Bool((bool)(object)result!);
        return ValueImporter.Import(context, Read(function, result));
    }

    private static MontyValue Read(string function, T result)
    {
        try
        {
            MontyValue value = typeof(T) == typeof(MontyValue) ? (MontyValue)(object)result! : MontyValue.FromObject(result);
            value.RequireCrossing();
            return value;
        }
        catch (Exception problem) when (problem is MontyConversionException or ArgumentException)
        {
            throw Errors.TypeError($"the host function {function}() returned what cannot be passed to Python: {problem.Message}").ToException();
        }
    }
}
